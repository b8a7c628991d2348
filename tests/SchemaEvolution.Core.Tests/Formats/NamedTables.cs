using SchemaEvolution.Core.Formats;

namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>The tables of all formats: of fields, and of elements and keys where these travel in another way.</summary>
internal static class NamedTables
{
    private static readonly Dictionary<string, TypeTable> Tables = new()
    {
        ["protobuf"] = ProtobufFormat.Rules.Types,
        ["json"] = JsonFormat.Rules.Types,
        ["json keys"] = JsonFormat.Rules.Containers!.Keys,
        ["thrift_binary"] = ThriftFormat.Binary.Types,
        ["thrift_binary elements"] = ThriftFormat.Binary.Containers!.Elements,
        ["thrift_compact"] = ThriftFormat.Compact.Types,
        ["thrift_compact elements"] = ThriftFormat.Compact.Containers!.Elements,
        ["avro"] = AvroFormat.Rules.Types,
        ["avro keys"] = AvroFormat.Rules.Containers!.Keys,
    };

    public static TheoryData<string> Names => [.. Tables.Keys];

    public static TypeTable Find(string name) => Tables[name];
}
