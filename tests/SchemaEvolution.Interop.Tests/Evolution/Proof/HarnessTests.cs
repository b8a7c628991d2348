using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Peers;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>A proof is worth as much as its instruments.</summary>
public sealed class HarnessTests : IDisposable
{
    private readonly PeerList peers = new();

    public void Dispose() => peers.Dispose();

    [Fact]
    public void Nothing_happens_where_nothing_changes() => Assert.Empty(
        from peer in peers.All
        let cases = TypePairs.For(peer).DistinctBy(@case => @case.Old).Select(@case => @case with { New = @case.Old })
        from outcome in CaseRunner.Run(peer, [.. cases])
        where outcome.Observed is not Verdict.Safe
        select FailureText.Of(outcome));

    [Fact]
    public void A_seed_gives_the_same_cases_again()
    {
        var peer = peers.All[0];
        Assert.Equal(Sample(peer), Sample(peer));
    }

    private static IEnumerable<string> Sample(IPeer peer) => Gen
        .Sample(new CaseGenerator(peer).Cases, 50, new Rnd(7), 10)
        .SelectMany(cases => cases)
        .Select(@case => $"{@case.Kind} {@case.Direction} {string.Join(", ", @case.Values.Select(Values.ValueText.Of))}");
}
