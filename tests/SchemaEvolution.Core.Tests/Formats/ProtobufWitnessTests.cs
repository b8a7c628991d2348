using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Formats.Protobuf;

namespace SchemaEvolution.Core.Tests.Formats;

public class ProtobufWitnessTests
{
    private const string Guid = "00000000-0000-0000-0000-000000000005";

    [Theory]
    [InlineData("int64", "int32", "4294967296", "0")]
    [InlineData("int32", "sint32", "5", "-3")]
    [InlineData("sint32", "int32", "5", "10")]
    [InlineData("int32", "uint32", "-1", "4294967295")]
    [InlineData("uint32", "int32", "4294967295", "-1")]
    [InlineData("uint64", "int64", "18446744073709551615", "-1")]
    [InlineData("int32", "bool", "2", "true")]
    [InlineData("bool", "sint32", "true", "-1")]
    [InlineData("sint64", "sint32", "4294967296", "0")]
    [InlineData("fixed32", "sfixed32", "4294967295", "-1")]
    [InlineData("int64", "enum Acme.Status", "4294967296", "0")]
    public void An_integer_is_read_as_another(string writer, string reader, string written, string read) =>
        AssertWitness(writer, reader, written, read);

    [Theory]
    [InlineData("int32", "int8", "256")]
    [InlineData("int32", "uint16", "65536")]
    [InlineData("int16", "uint8", "256")]
    [InlineData("int8", "char", "-1")]
    [InlineData("char", "int16", "'\\uffff'")]
    public void A_narrow_integer_refuses_what_it_cannot_hold(string writer, string reader, string written) =>
        AssertWitness(writer, reader, written, Witness.Refused);

    [Theory]
    [InlineData("float", "fixed32", "5", "1084227584")]
    [InlineData("fixed64", "double", "5", "2.5E-323")]
    [InlineData("float", "half", "70000", "Infinity")]
    public void A_floating_point_number_is_read_as_another(string writer, string reader, string written, string read) =>
        AssertWitness(writer, reader, written, read);

    [Theory]
    [InlineData("int32", "string", "5")]
    [InlineData("string", "int32", "\"abc\"")]
    [InlineData("bytes", "double", "0xFF")]
    [InlineData("bool", "fixed32", "true")]
    [InlineData("date", "int64", "2024-01-05")]
    public void A_field_of_another_wire_type_is_skipped(string writer, string reader, string written) =>
        AssertWitness(writer, reader, written, Witness.Skipped);

    [Theory]
    [InlineData("bytes", "string", "0xFF")]
    [InlineData("string", "decimal", "\"abc\"")]
    [InlineData("string", "uri", "\"http://\"")]
    [InlineData("bytes", "guid", "0xFF")]
    [InlineData("guid", "guid[text]", Guid)]
    [InlineData("decimal", "decimal[decimal]", "12.50")]
    [InlineData("bytes", "Acme.Order", "0xFF")]
    [InlineData("Acme.Order", "string", "{ 1: 4611686018427387904 }")]
    [InlineData("int64", "time[milliseconds]", "86400000")]
    [InlineData("bigint", "int128", "340282366920938463463374607431768211456")]
    public void A_value_outside_the_readers_type_is_refused(string writer, string reader, string written) =>
        AssertWitness(writer, reader, written, Witness.Refused);

    [Theory]
    [InlineData("guid", "bigint", Guid, "5")]
    [InlineData("decimal", "version", "12.50", "Version 12.50")]
    [InlineData("duration", "timestamp", "00:05:00", "1970-01-01T00:05:00Z")]
    [InlineData("date", "time", "0005-05-05", "05:05:05.000000000")]
    [InlineData("timestamp[milliseconds]", "timestamp[microseconds]", "1970-01-01T00:00:00.005Z", "1970-01-01T00:00:00.000005Z")]
    [InlineData("timestamp[milliseconds]", "duration[milliseconds]", "1970-01-01T00:00:00.005Z", "00:00:00.0050000")]
    [InlineData("timestamptz", "timestamp", "1970-01-01T02:05:00+02:00", "1970-01-01T00:05:00Z")]
    public void A_logical_value_is_read_as_another(string writer, string reader, string written, string read) =>
        AssertWitness(writer, reader, written, read);

    [Theory]
    [InlineData("int32", "5, 7", "7")]
    [InlineData("bool", "true, false", "false")]
    [InlineData("string", "\"abc\", \"12.50\"", "\"12.50\"")]
    [InlineData("Acme.Order", "{ 1: 4611686018427387904 }, { 1: 5 }", "{ 1: 5 }")]
    public void Of_a_list_that_is_read_as_a_single_value_the_last_element_wins(string element, string written, string read) =>
        Assert.Equal(new(written, read), RepetitionTrial.Run(ProtobufFormat.Rules.Types.CarrierOf(LeafTypes.Parse(element)), isPacked: false));

    [Fact]
    public void A_packed_list_is_skipped_by_a_reader_of_a_single_value() => Assert.Equal(
        new("5, 7", Witness.Skipped),
        RepetitionTrial.Run(ProtobufFormat.Rules.Types.CarrierOf(LeafTypes.Parse("int32")), isPacked: true));

    [Fact]
    public void What_cannot_be_packed_is_not_skipped_as_packed() => Assert.Equal(
        "\"12.50\"",
        RepetitionTrial.Run(ProtobufFormat.Rules.Types.CarrierOf(LeafTypes.Parse("string")), isPacked: true).Read);

    private static void AssertWitness(string writer, string reader, string written, string read) => Assert.Equal(
        new Witness(written, read),
        ProtobufFormat.Rules.Types.Read(LeafTypes.Parse(writer), SchemaSet.Empty, LeafTypes.Parse(reader), SchemaSet.Empty).Witness);
}
