using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Finds the contract names of types; each is asked for by every member of its type.</summary>
internal sealed class ContractNames(DataContractAttributes attributes)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ContractName> known = new(SymbolEqualityComparer.Default);

    public ContractName Of(INamedTypeSymbol type) => known.TryGetValue(type, out var name) ? name : known.GetOrAdd(type, Read);

    /// <summary>The key of a message or an enum: one that was renamed, and says so in its contract, keeps it.</summary>
    public string KeyOf(INamedTypeSymbol type) =>
        !type.IsGenericType && Of(type) is { IsWritten: true, AsTypeName: { } name }
            ? SymbolName.FromText(name, arity: 0) ?? SymbolName.Of(type)
            : SymbolName.Of(type);

    /// <summary>The same of an enum, which keeps its own name where another enum has that of its contract.</summary>
    public string KeyOfEnum(INamedTypeSymbol type) =>
        KeyOf(type) is var key && SymbolName.Of(type) is var own && key != own && HasEnum(type.ContainingAssembly, key) ? own : key;

    private static bool HasEnum(IAssemblySymbol assembly, string key) =>
        SymbolName.Find(assembly.GlobalNamespace, key).Any(type => type.TypeKind is TypeKind.Enum);

    private ContractName Read(INamedTypeSymbol type)
    {
        var contract = type.AttributeOf(attributes.Contract) ?? type.AttributeOf(attributes.CollectionContract);
        var space = type.ContainingNamespace is { IsGlobalNamespace: false } found ? SymbolName.Of(found) : "";
        var name = contract?.ValueOf("Name") as string is { } text && text != UsualPattern(type) ? text : null;
        var given = contract?.ValueOf("Namespace") as string
            ?? GivenFor(space, type.ContainingModule)
            ?? GivenFor(space, type.ContainingAssembly);
        return new(
            given ?? ContractName.DefaultNamespace + space,
            name ?? NameInOuterTypes(type),
            IsWritten: name is not null || given is not null);
    }

    /// <summary>The name of a generic type that is given none, with places for those of its arguments and for their digest.</summary>
    private static string? UsualPattern(INamedTypeSymbol type) => type.IsGenericType
        ? $"{NameInOuterTypes(type)}Of{string.Concat(Enumerable.Range(0, type.Arity).Select(place => $"{{{place}}}"))}{{#}}"
        : null;

    private static string NameInOuterTypes(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{NameInOuterTypes(outer)}.{type.Name}" : type.Name;

    /// <summary>The namespace that a <c>[ContractNamespace]</c> maps one of C# to.</summary>
    private string? GivenFor(string space, ISymbol? scope) => scope?
        .AttributesOf(attributes.ContractNamespace)
        .FirstOrDefault(attribute => (attribute.ValueOf("ClrNamespace") as string ?? "") == space)?
        .Argument(0) as string;
}
