using SchemaEvolution.Interop.Tests.Compiled.Contract;

namespace SchemaEvolution.Interop.Tests.Compiled.TextJson;

public sealed class SystemTextJsonPeerTests() : PeerContract(new SystemTextJsonPeer())
{
    [Fact]
    public void A_number_beyond_the_range_of_the_reader_is_refused() =>
        Assert.Equal("refused {1: 5}", Read("1 Count int64", "1 Count int32", Count(1L << 32), Count(5)));
}
