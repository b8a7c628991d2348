using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Dialects.DataContract;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>What protobuf-net looks at, found once in a compilation. What an older version lacks is null and on no symbol.</summary>
internal sealed class ProtobufNetAttributes(Compilation compilation, INamedTypeSymbol contract)
{
    public INamedTypeSymbol Contract { get; } = contract;

    public INamedTypeSymbol? Member { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.Member);

    public INamedTypeSymbol? PartialMember { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.PartialMember);

    public INamedTypeSymbol? Ignore { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.Ignore);

    public INamedTypeSymbol? PartialIgnore { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.PartialIgnore);

    public INamedTypeSymbol? Include { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.Include);

    public INamedTypeSymbol? Reserved { get; } = AttributeTypes.Find(compilation, KnownTypeNames.ProtoReserved);

    public INamedTypeSymbol? Map { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.Map);

    public INamedTypeSymbol? NullWrappedValue { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.NullWrappedValue);

    public INamedTypeSymbol? NullWrappedCollection { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.NullWrappedCollection);

    public INamedTypeSymbol? CompatibilityLevel { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.CompatibilityLevel);

    public INamedTypeSymbol? Extensible { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.Extensible);

    public INamedTypeSymbol? TypedExtensible { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.TypedExtensible);

    public INamedTypeSymbol? DataContract { get; } = AttributeTypes.Find(compilation, DataContractNames.Contract);

    public INamedTypeSymbol? DataMember { get; } = AttributeTypes.Find(compilation, DataContractNames.Member);

    public INamedTypeSymbol? IgnoreDataMember { get; } = AttributeTypes.Find(compilation, DataContractNames.IgnoreMember);

    public INamedTypeSymbol? XmlType { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.XmlType);

    public INamedTypeSymbol? XmlElement { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.XmlElement);

    public INamedTypeSymbol? XmlArray { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.XmlArray);

    public INamedTypeSymbol? XmlIgnore { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.XmlIgnore);

    public INamedTypeSymbol? NonSerialized { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.NonSerialized);

    public INamedTypeSymbol? DefaultValue { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.DefaultValue);

    public static ProtobufNetAttributes? TryCreate(Compilation compilation) =>
        AttributeTypes.Find(compilation, ProtobufNetNames.Contract) is { } contract ? new(compilation, contract) : null;
}
