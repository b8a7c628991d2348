using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Types;

/// <summary>What makes a type a map, a set or a list: the collection interface that it is or implements.</summary>
internal static class CollectionInterfaces
{
    private const string Generic = "System.Collections.Generic";

    private static readonly KnownInterface[] Maps = [new(Generic, "IReadOnlyDictionary", 2), new(Generic, "IDictionary", 2)];

    private static readonly KnownInterface[] Sets =
        [new(Generic, "IReadOnlySet", 1), new(Generic, "ISet", 1), new("System.Collections.Immutable", "IImmutableSet", 1)];

    private static readonly KnownInterface[] Lists = [new(Generic, "IEnumerable", 1)];

    public static (ITypeSymbol Key, ITypeSymbol Value)? KeyAndValueOf(ITypeSymbol type) =>
        Find(type, Maps) is { } map ? (map.TypeArguments[0], map.TypeArguments[1]) : null;

    public static ITypeSymbol? MemberOf(ITypeSymbol type) => Find(type, Sets)?.TypeArguments[0];

    public static ITypeSymbol? ElementOf(ITypeSymbol type) => Find(type, Lists)?.TypeArguments[0];

    private static INamedTypeSymbol? Find(ITypeSymbol type, KnownInterface[] known)
    {
        if (type is INamedTypeSymbol named && IsOneOf(named, known))
            return named;
        foreach (var candidate in type.AllInterfaces)
            if (IsOneOf(candidate, known))
                return candidate;
        return null;
    }

    private static bool IsOneOf(INamedTypeSymbol type, KnownInterface[] known)
    {
        foreach (var one in known)
            if (one.Is(type))
                return true;
        return false;
    }

    private sealed record KnownInterface(string Namespace, string Name, int Arity)
    {
        /// <summary>Whether the type is this interface; the namespace is spelled only where the rest agrees.</summary>
        public bool Is(INamedTypeSymbol type) =>
            type.Arity == Arity
            && type.Name == Name
            && type is { TypeKind: TypeKind.Interface, ContainingType: null }
            && SymbolName.Of(type.ContainingNamespace) == Namespace;
    }
}
