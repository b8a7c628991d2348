using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>The peers in the Node process.</summary>
internal static class NodeFormats
{
    public static IReadOnlyList<NodeFormat> All { get; } =
    [
        new("protobufjs", "protobuf", "protobuf", ProtobufForms.Table, IsInteger) { LeavesOutZeros = true },
        new("avsc", "avro", "avro", AvroForms.Table, IsInteger) { UnderstandsAliases = true, HasTextKeys = true },
        new("thrift TBinaryProtocol", "thrift_binary", "thrift_binary", ThriftForms.Table, IsInteger),

        // Its TCompactProtocol reads every element as false: readBool takes the byte for an object that holds it.
        new("thrift TCompactProtocol", "thrift_compact", "thrift_compact", ThriftForms.Table, IsInteger) { HasCollectionsOfBool = false },
    ];

    private static bool IsInteger(FieldType key) => key is ScalarType
    {
        Kind: >= ScalarKind.Int8 and <= ScalarKind.SFixed64 or ScalarKind.String,
        Encoding: FieldEncoding.Default,
    };
}
