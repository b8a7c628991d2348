using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

/// <summary>What is recorded of messages in other vocabularies than ours.</summary>
public class VocabularyRecordingTests
{
    [Fact]
    public void A_reservation_that_only_the_baseline_can_hold_stays()
    {
        var file = Read("message Acme.A messagepack\n  0 A int32 v1..\n  1 B int32 v1..2\n  reserved 1 B v3..");

        var recorded = BaselineRecorder.Record(file, new SchemaSet([Message(DialectNames.MessagePack) with { ReservesInBaseline = true }]));

        Assert.Equal(BaselineWriter.Write(file), BaselineWriter.Write(recorded));
    }

    [Fact]
    public void A_reservation_that_an_attribute_could_hold_ends_with_it()
    {
        var file = Read("message Acme.A protobuf-net\n  1 A int32 v1..\n  reserved 2 B v1..");

        var recorded = BaselineRecorder.Record(file, new SchemaSet([Message(DialectNames.ProtobufNet)]));

        Assert.Contains("reserved 2 B v1..2\n", BaselineWriter.Write(recorded), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_stays_recorded_in_the_vocabulary_it_shipped_in()
    {
        var field = new FieldSchema(3, "A", new ScalarType(ScalarKind.Int32))
        {
            Views = EquatableArray.Of(new FieldView(DialectNames.DataContract, 0, "a", Presence.Required, new(7))),
        };
        var message = new MessageSchema("Acme.A", EquatableArray.Of(field), Dialect: DialectNames.ProtobufNet);

        var recorded = BaselineRecorder.Record(
            Read("message Acme.A datacontract\n  \"a\" A int32 required v1.. order 7"), new SchemaSet([message]));

        Assert.Equal(
            "message Acme.A datacontract\n  \"a\" A int32 required v1..2 order 7\n  \"a\" A int32 required v3.. order 7 as protobuf-net 3\n",
            BlocksOf(recorded));
    }

    [Fact]
    public void An_upgrade_of_a_library_replaces_its_line_and_keeps_its_comments_and_the_others()
    {
        var file = BaselineReader.Read(
            "schema-baseline 1\nshipped v1\n# pinned\nserializer messagepack 3.1.4\nserializer orleans 9.0.0\n").File!;

        var recorded = BaselineRecorder.RecordSerializers(file, [new SerializerLine("messagepack", "3.2.0"), new SerializerLine("memorypack", "1.21.4")]);

        Assert.Equal(
            "schema-baseline 1\nshipped v1\nserializer memorypack 1.21.4\n# pinned\nserializer messagepack 3.2.0\nserializer orleans 9.0.0\n",
            BaselineWriter.Write(recorded));
    }

    private static MessageSchema Message(string dialect) =>
        new("Acme.A", EquatableArray.Of(new FieldSchema(dialect == DialectNames.MessagePack ? 0 : 1, "A", new ScalarType(ScalarKind.Int32))), Dialect: dialect);

    private static BaselineFile Read(string block) => BaselineReader.Read($"schema-baseline 1\nshipped v2\n\n{block}\n").File!;

    private static string BlocksOf(BaselineFile file) => BaselineWriter.Write(file).Split("\n\n")[1];
}
