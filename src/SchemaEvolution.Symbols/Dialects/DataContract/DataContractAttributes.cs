using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>What DataContractSerializer looks for, found once in a compilation.</summary>
internal sealed class DataContractAttributes(Compilation compilation, INamedTypeSymbol contract)
{
    public INamedTypeSymbol Contract { get; } = contract;

    public INamedTypeSymbol? CollectionContract { get; } = AttributeTypes.Find(compilation, DataContractNames.CollectionContract);

    public INamedTypeSymbol? Member { get; } = AttributeTypes.Find(compilation, DataContractNames.Member);

    public INamedTypeSymbol? IgnoreMember { get; } = AttributeTypes.Find(compilation, DataContractNames.IgnoreMember);

    public INamedTypeSymbol? KnownType { get; } = AttributeTypes.Find(compilation, DataContractNames.KnownType);

    public INamedTypeSymbol? ContractNamespace { get; } = AttributeTypes.Find(compilation, DataContractNames.ContractNamespace);

    public INamedTypeSymbol? Extensible { get; } = AttributeTypes.Find(compilation, DataContractNames.Extensible);

    public static DataContractAttributes? TryCreate(Compilation compilation) =>
        AttributeTypes.Find(compilation, DataContractNames.Contract) is { } contract ? new(compilation, contract) : null;
}
