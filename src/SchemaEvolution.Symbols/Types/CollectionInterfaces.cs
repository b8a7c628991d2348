using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Types;

/// <summary>What makes a type a map, a set or a list: the collection interface that it is or implements.</summary>
internal static class CollectionInterfaces
{
    private static readonly string[] Maps =
        ["System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.IDictionary`2"];

    private static readonly string[] Sets =
        ["System.Collections.Generic.IReadOnlySet`1", "System.Collections.Generic.ISet`1", "System.Collections.Immutable.IImmutableSet`1"];

    private static readonly string[] Lists = ["System.Collections.Generic.IEnumerable`1"];

    public static (ITypeSymbol Key, ITypeSymbol Value)? KeyAndValueOf(ITypeSymbol type) =>
        Find(type, Maps) is { } map ? (map.TypeArguments[0], map.TypeArguments[1]) : null;

    public static ITypeSymbol? MemberOf(ITypeSymbol type) => Find(type, Sets)?.TypeArguments[0];

    public static ITypeSymbol? ElementOf(ITypeSymbol type) => Find(type, Lists)?.TypeArguments[0];

    private static INamedTypeSymbol? Find(ITypeSymbol type, string[] names) =>
        type is INamedTypeSymbol named && IsOneOf(named, names)
            ? named
            : type.AllInterfaces.FirstOrDefault(candidate => IsOneOf(candidate, names));

    private static bool IsOneOf(INamedTypeSymbol type, string[] names) =>
        type is { TypeKind: TypeKind.Interface, IsGenericType: true }
        && Array.Exists(names, name => name.EndsWith(type.MetadataName, StringComparison.Ordinal) && name == SymbolName.Of(type));
}
