using System.Numerics;
using SchemaEvolution.Interop.Tests.Compiled.Contract;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

public sealed class GoogleBinaryPeerTests() : PeerContract(new GoogleBinaryPeer())
{
    [Fact]
    public void A_field_of_another_wire_type_is_skipped() =>
        Assert.Equal("{  }", Read("1 Count int64", "1 Count string optional", Count(5)));

    [Fact]
    public void A_varint_loses_the_bits_that_the_reader_has_no_place_for() =>
        Assert.Equal("{ 1: 1 }", Read("1 Count int64", "1 Count int32", Count((1L << 32) + 1)));

    [Fact]
    public void A_new_name_is_no_new_field() =>
        Assert.Equal("{ 1: 5 }", Read("1 Count int64", "1 Number int64", Count(5)));

    [Fact]
    public void A_tag_of_another_field_is_that_field() =>
        Assert.Equal("{ 2: 5 }", Read("2 Count int64", "1 Count int64\n  2 Other int64", Sample.Message((2, new BigInteger(5)))));
}
