using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Dialects.DataContract;
using SchemaEvolution.Symbols.Dialects.ProtobufNet;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>What MessagePack-CSharp looks at, found once in a compilation. What an older version lacks is null and on no symbol.</summary>
internal sealed class MessagePackAttributes(Compilation compilation, INamedTypeSymbol @object)
{
    public INamedTypeSymbol Object { get; } = @object;

    public INamedTypeSymbol? Key { get; } = AttributeTypes.Find(compilation, MessagePackNames.Key);

    public INamedTypeSymbol? IgnoreMember { get; } = AttributeTypes.Find(compilation, MessagePackNames.IgnoreMember);

    public INamedTypeSymbol? Union { get; } = AttributeTypes.Find(compilation, MessagePackNames.Union);

    public INamedTypeSymbol? Formatter { get; } = AttributeTypes.Find(compilation, MessagePackNames.Formatter);

    public INamedTypeSymbol? NonSerialized { get; } = AttributeTypes.Find(compilation, MessagePackNames.NonSerialized);

    public INamedTypeSymbol? DataContract { get; } = AttributeTypes.Find(compilation, DataContractNames.Contract);

    public INamedTypeSymbol? DataMember { get; } = AttributeTypes.Find(compilation, DataContractNames.Member);

    public INamedTypeSymbol? IgnoreDataMember { get; } = AttributeTypes.Find(compilation, DataContractNames.IgnoreMember);

    /// <summary>That of protobuf-net, which reads numbered data contracts too; null where it is not referenced.</summary>
    public INamedTypeSymbol? ProtoContract { get; } = AttributeTypes.Find(compilation, ProtobufNetNames.Contract);

    /// <summary>Whether the library writes its formatters at build time, as it does from version 3 on.</summary>
    public bool IsGenerating { get; } = !@object.GetMembers("SuppressSourceGeneration").IsEmpty;

    public static MessagePackAttributes? TryCreate(Compilation compilation) =>
        AttributeTypes.Find(compilation, MessagePackNames.Object) is { } @object ? new(compilation, @object) : null;
}
