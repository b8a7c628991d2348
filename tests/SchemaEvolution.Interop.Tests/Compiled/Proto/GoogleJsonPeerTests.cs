using SchemaEvolution.Interop.Tests.Compiled.Contract;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

public sealed class GoogleJsonPeerTests() : PeerContract(new GoogleJsonPeer())
{
    private const string Paid = "1 Status enum Acme.Status\nenum Acme.Status\n  0 None\n  1 Paid";
    private const string Settled = "1 Status enum Acme.Status\nenum Acme.Status\n  0 None\n  1 Settled";

    [Fact]
    public void A_number_beyond_the_range_of_the_reader_is_refused() =>
        Assert.Equal("refused { 1: 5 }", Read("1 Count int64", "1 Count int32", Count(1L << 32), Count(5)));

    [Fact]
    public void An_integer_of_64_bits_is_text() =>
        Assert.Equal("{ 1: \"5\" }", Read("1 Count int64", "1 Count string", Count(5)));

    [Fact]
    public void An_integer_of_32_bits_is_no_text() =>
        Assert.Equal("refused", Read("1 Count int32", "1 Count string", Count(5)));

    [Fact]
    public void A_new_name_is_a_new_field() =>
        Assert.Equal("{  }", Read("1 Count int64", "1 Number int64", Count(5)));

    [Fact]
    public void A_new_tag_is_no_new_field() =>
        Assert.Equal("{ 2: 5 }", Read("1 Count int64", "2 Count int64", Count(5)));

    [Fact]
    public void An_enum_value_that_the_reader_has_no_name_for_is_refused() =>
        Assert.Equal("refused", Read(Paid, Settled, Sample.Message((1, Sample.Paid))));

    [Fact]
    public void A_former_name_of_an_enum_value_is_read() =>
        Assert.Equal("{ 1: Settled(1) }", Read(Paid, $"{Settled} alias Paid", Sample.Message((1, Sample.Paid))));
}
