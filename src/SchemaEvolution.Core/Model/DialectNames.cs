namespace SchemaEvolution.Core.Model;

/// <summary>The names of the attribute vocabularies that are not ours, as the head of a block spells them.</summary>
public static class DialectNames
{
    public const string ProtobufNet = "protobuf-net";
    public const string MessagePack = "messagepack";
    public const string MemoryPack = "memorypack";
    public const string Orleans = "orleans";
    public const string DataContract = "datacontract";
    public const string SystemTextJson = "systemtextjson";

    public static IReadOnlyList<string> All { get; } = [ProtobufNet, MessagePack, MemoryPack, Orleans, DataContract, SystemTextJson];
}
