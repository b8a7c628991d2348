using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

public class ProtobufRelationTests
{
    [Theory]
    [InlineData("int32[zigzag]", "sint32")]
    [InlineData("int64[fixed]", "sfixed64")]
    [InlineData("enum Acme.Status", "int32")]
    [InlineData("timestamptz[milliseconds]", "timestamp[milliseconds]")]
    public void Types_that_travel_alike_are_the_same(string one, string other)
    {
        Assert.Equal(TypeReading.Same, Read(one, other));
        Assert.Equal(TypeReading.Same, Read(other, one));
    }

    [Fact]
    public void An_encoding_that_a_type_does_not_have_is_its_default() => Assert.Equal(
        TypeReading.Same,
        ProtobufFormat.Rules.Types.Read(new ScalarType(ScalarKind.Bool, FieldEncoding.Milliseconds), SchemaSet.Empty, new ScalarType(ScalarKind.Bool), SchemaSet.Empty));

    [Theory]
    [InlineData("int32", "string")]
    [InlineData("int32", "fixed32")]
    [InlineData("float", "double")]
    [InlineData("fixed32", "fixed64")]
    [InlineData("int64", "timestamp")]
    public void Other_wire_types_break_both_ways(string one, string other) =>
        AssertReads(one, other, TypeRelation.OtherWireType, Verdict.Breaks);

    [Theory]
    [InlineData("string", "Acme.Order")]
    [InlineData("timestamp", "Acme.Order")]
    [InlineData("timestamp", "string")]
    public void What_the_table_does_not_know_breaks_both_ways(string one, string other) =>
        AssertReads(one, other, TypeRelation.OtherReading, Verdict.Breaks);

    [Theory]
    [InlineData("guid", "guid[text]", Verdict.Breaks)]
    [InlineData("decimal", "decimal[decimal]", Verdict.Breaks)]
    [InlineData("timestamp", "timestamp[milliseconds]", Verdict.Breaks)]
    [InlineData("timestamp[milliseconds]", "timestamp[microseconds]", Verdict.Wrong)]
    [InlineData("duration[microseconds]", "duration[milliseconds]", Verdict.Wrong)]
    [InlineData("time", "time[milliseconds]", Verdict.Breaks)]
    public void A_logical_type_in_another_layout_is_another_encoding(string one, string other, Verdict verdict) =>
        AssertReads(one, other, TypeRelation.OtherEncoding, verdict);

    [Theory]
    [InlineData("bool", "int32", Verdict.Safe)]
    [InlineData("int32", "int64", Verdict.Safe)]
    [InlineData("uint32", "int64", Verdict.Safe)]
    [InlineData("uint8", "char", Verdict.Safe)]
    [InlineData("enum Acme.Status", "int64", Verdict.Safe)]
    [InlineData("int32", "bool", Verdict.Lossy)]
    [InlineData("int64", "int32", Verdict.Lossy)]
    [InlineData("int32", "uint32", Verdict.Lossy)]
    [InlineData("uint32", "int32", Verdict.Lossy)]
    [InlineData("int32", "int16", Verdict.Lossy)]
    [InlineData("int64", "enum Acme.Status", Verdict.Lossy)]
    public void A_plain_varint_is_safe_where_the_reader_has_its_range(string writer, string reader, Verdict verdict) =>
        AssertRead(writer, reader, TypeRelation.OtherRange, verdict);

    [Theory]
    [InlineData("int32", "sint32", Verdict.Wrong)]
    [InlineData("sint64", "uint64", Verdict.Wrong)]
    [InlineData("bool", "sint32", Verdict.Wrong)]
    [InlineData("fixed32", "float", Verdict.Wrong)]
    [InlineData("double", "sfixed64", Verdict.Wrong)]
    [InlineData("string", "bytes", Verdict.Safe)]
    [InlineData("bytes", "string", Verdict.Lossy)]
    [InlineData("Acme.Order", "bytes", Verdict.Safe)]
    [InlineData("bytes", "Acme.Order", Verdict.Breaks)]
    [InlineData("decimal", "string", Verdict.Safe)]
    [InlineData("string", "decimal", Verdict.Breaks)]
    [InlineData("guid", "bytes", Verdict.Safe)]
    [InlineData("bytes", "guid", Verdict.Breaks)]
    [InlineData("uri", "string", Verdict.Safe)]
    [InlineData("string", "uri", Verdict.Breaks)]
    [InlineData("timestamp[milliseconds]", "int64", Verdict.Safe)]
    [InlineData("int64", "timestamp[milliseconds]", Verdict.Breaks)]
    [InlineData("guid", "bigint", Verdict.Wrong)]
    [InlineData("bigint", "guid", Verdict.Wrong)]
    [InlineData("timestamp", "duration", Verdict.Wrong)]
    [InlineData("duration", "timestamp", Verdict.Wrong)]
    [InlineData("timestamp[milliseconds]", "duration[milliseconds]", Verdict.Wrong)]
    [InlineData("timestamp", "timestamptz", Verdict.Safe)]
    [InlineData("timestamptz", "timestamp", Verdict.Lossy)]
    [InlineData("int128", "bigint", Verdict.Safe)]
    [InlineData("uint128", "int128", Verdict.Lossy)]
    [InlineData("bigint", "int128", Verdict.Lossy)]
    public void One_wire_type_may_be_understood_in_two_ways(string writer, string reader, Verdict verdict) =>
        AssertRead(writer, reader, TypeRelation.OtherReading, verdict);

    [Theory]
    [InlineData("sint32", "sint64", Verdict.Safe)]
    [InlineData("sint64", "sint32", Verdict.Lossy)]
    [InlineData("int16[zigzag]", "sint32", Verdict.Safe)]
    [InlineData("fixed32", "sfixed32", Verdict.Lossy)]
    [InlineData("sfixed64", "fixed64", Verdict.Lossy)]
    [InlineData("int16[fixed]", "sfixed32", Verdict.Safe)]
    [InlineData("half", "float", Verdict.Safe)]
    [InlineData("float", "half", Verdict.Lossy)]
    public void One_reading_may_have_two_ranges(string writer, string reader, Verdict verdict) =>
        AssertRead(writer, reader, TypeRelation.OtherRange, verdict);

    [Fact]
    public void A_list_is_not_the_type_of_a_single_value() =>
        Assert.Throws<ArgumentException>(() => ProtobufFormat.Rules.Types.Read(new ListType(LeafTypes.Parse("int32")), SchemaSet.Empty, LeafTypes.Parse("int32"), SchemaSet.Empty));

    private static void AssertReads(string one, string other, TypeRelation relation, Verdict verdict)
    {
        AssertRead(one, other, relation, verdict);
        AssertRead(other, one, relation, verdict);
    }

    private static void AssertRead(string writer, string reader, TypeRelation relation, Verdict verdict)
    {
        var reading = Read(writer, reader);
        Assert.Equal((relation, verdict), (reading.Relation, reading.Verdict));
    }

    private static TypeReading Read(string writer, string reader) =>
        ProtobufFormat.Rules.Types.Read(LeafTypes.Parse(writer), SchemaSet.Empty, LeafTypes.Parse(reader), SchemaSet.Empty);
}
