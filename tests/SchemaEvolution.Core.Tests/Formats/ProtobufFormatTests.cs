using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

public class ProtobufFormatTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(18_999, true)]
    [InlineData(20_000, true)]
    [InlineData(536_870_911, true)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(19_000, false)]
    [InlineData(19_999, false)]
    [InlineData(536_870_912, false)]
    public void Tags_are_those_that_protobuf_allows(int tag, bool isAllowed) =>
        Assert.Equal(isAllowed, ProtobufFormat.Rules.Tags.Contains(tag));

    [Fact]
    public void A_format_is_found_by_its_key_in_any_case() => Assert.Same(ProtobufFormat.Rules, WireFormats.Find("Protobuf"));

    [Fact]
    public void An_unknown_key_finds_no_format() => Assert.Null(WireFormats.Find("morse"));

    [Fact]
    public void No_two_formats_share_a_key() =>
        Assert.Equal(WireFormats.All.Count, WireFormats.All.Select(format => format.Key).Distinct().Count());

    [Theory]
    [InlineData("int32", true)]
    [InlineData("bool", true)]
    [InlineData("half", true)]
    [InlineData("char", true)]
    [InlineData("enum Acme.Status", true)]
    [InlineData("timestamp[milliseconds]", true)]
    [InlineData("timestamp", false)]
    [InlineData("string", false)]
    [InlineData("bytes", false)]
    [InlineData("bigint", false)]
    [InlineData("Acme.Order", false)]
    public void Numbers_can_be_packed(string element, bool isPackable) =>
        Assert.Equal(isPackable, ProtobufFormat.IsPackable(LeafTypes.Parse(element)));

    [Theory]
    [InlineData("int32", "0")]
    [InlineData("bool", "false")]
    [InlineData("string", "\"\"")]
    [InlineData("bytes", "0x")]
    [InlineData("guid[text]", "00000000-0000-0000-0000-000000000000")]
    [InlineData("enum Acme.Status", "0")]
    [InlineData("Acme.Order", "null")]
    public void A_type_has_a_zero_value(string type, string zero) => Assert.Equal(zero, ZeroValue.Of(LeafTypes.Parse(type)));

    [Fact]
    public void The_zero_value_of_a_list_is_the_empty_one() =>
        Assert.Equal("[]", ZeroValue.Of(new ListType(LeafTypes.Parse("int32"))));
}
