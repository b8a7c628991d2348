using System.Numerics;
using SchemaEvolution.Interop.Tests.Compiled.Contract;
using SchemaEvolution.Interop.Tests.Evolution;

namespace SchemaEvolution.Interop.Tests.Compiled.TextJson;

public sealed class SystemTextJsonPeerTests() : PeerContract(new SystemTextJsonPeer())
{
    private const string Paid = "1 Status enum Acme.Status\nenum Acme.Status\n  0 None\n  1 Paid";
    private const string Settled = "1 Status enum Acme.Status\nenum Acme.Status\n  0 None\n  1 Settled";

    [Fact]
    public void A_number_beyond_the_range_of_the_reader_is_refused() =>
        Assert.Equal("refused { 1: 5 }", Read("1 Count int64", "1 Count int32", Count(1L << 32), Count(5)));

    [Theory]
    [InlineData("int64", "refused")]
    [InlineData("int64[text]", "{ 1: \"5\" }")]
    [InlineData("int128", "{ 1: \"5\" }")]
    public void An_integer_is_a_number_unless_it_travels_as_text(string type, string read) =>
        Assert.Equal(read, Read($"1 Count {type}", "1 Count string", Count(5)));

    [Theory]
    [InlineData("int64")]
    [InlineData("int128")]
    [InlineData("double")]
    public void A_number_is_read_from_text_too(string type) =>
        Assert.Equal("{ 1: 5 }", Read("1 Count int64[text]", $"1 Count {type}", Count(5)));

    [Fact]
    public void A_decimal_travels_as_text_that_keeps_its_scale() =>
        Assert.Equal("{ 1: \"12.50\" }", Read("1 Amount decimal", "1 Amount string", Sample.Message((1, "12.50"))));

    [Fact]
    public void A_new_name_is_a_new_field() =>
        Assert.Equal("{  }", Read("1 Count int64", "1 Number int64", Count(5)));

    [Theory]
    [InlineData("int64 alias Count")]
    [InlineData("int64 optional alias Amount alias Count")]
    [InlineData("int64 default 7 alias Count")]
    [InlineData("int64 required alias Count")]
    public void A_field_is_found_by_its_alias(string type) =>
        Assert.Equal("{ 1: 5 }", Read("1 Count int64", $"1 Number {type}", Count(5)));

    [Fact]
    public void A_collection_is_found_by_its_alias() => Assert.Equal(
        "{ 1: [5] }",
        Read("1 Counts list<int32>", "1 Numbers list<int32> alias Counts", Sample.Message((1, new object?[] { new BigInteger(5) }))));

    [Fact]
    public void A_required_field_that_comes_by_no_name_is_refused() =>
        Assert.Equal("refused", Read("1 Count int64", "1 Number int64 required alias Amount", MessageValue.Empty));

    [Fact]
    public void An_enum_value_that_the_reader_has_no_name_for_is_refused() =>
        Assert.Equal("refused", Read(Paid, Settled, Sample.Message((1, Sample.Paid))));

    [Fact]
    public void A_former_name_of_an_enum_value_is_read() =>
        Assert.Equal("{ 1: Settled(1) }", Read(Paid, $"{Settled} alias Paid", Sample.Message((1, Sample.Paid))));

    [Fact]
    public void The_number_of_an_enum_value_is_read_too() =>
        Assert.Equal("{ 1: Paid(1) }", Read("1 Status int32", Paid, Count(1)));
}
