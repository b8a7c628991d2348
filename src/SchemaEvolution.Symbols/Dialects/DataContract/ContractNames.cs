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

    private ContractName Read(INamedTypeSymbol type)
    {
        var contract = type.AttributeOf(attributes.Contract) ?? type.AttributeOf(attributes.CollectionContract);
        var space = type.ContainingNamespace is { IsGlobalNamespace: false } found ? SymbolName.Of(found) : "";
        var name = contract?.ValueOf("Name") as string;
        var given = contract?.ValueOf("Namespace") as string
            ?? GivenFor(space, type.ContainingModule)
            ?? GivenFor(space, type.ContainingAssembly);
        return new(
            given ?? ContractName.DefaultNamespace + space,
            name ?? NameInOuterTypes(type),
            IsWritten: name is not null || given is not null);
    }

    private static string NameInOuterTypes(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{NameInOuterTypes(outer)}.{type.Name}" : type.Name;

    /// <summary>The namespace that a <c>[ContractNamespace]</c> maps one of C# to.</summary>
    private string? GivenFor(string space, ISymbol? scope) => scope?
        .AttributesOf(attributes.ContractNamespace)
        .FirstOrDefault(attribute => (attribute.ValueOf("ClrNamespace") as string ?? "") == space)?
        .Argument(0) as string;
}
