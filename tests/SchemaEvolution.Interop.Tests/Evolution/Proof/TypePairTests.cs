using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Peers;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>All pairs of scalar types, with the values at their boundaries, on every peer.</summary>
public sealed class TypePairTests
{
    private const int MostExamples = 400;

    [Fact]
    public void No_pair_of_types_does_worse_than_its_verdict()
    {
        using var peers = new PeerList();
        var failures = peers.All
            .SelectMany(peer => CaseRunner.Run(peer, [.. TypePairs.For(peer)]))
            .Where(outcome => outcome.IsWorseThanPromised)
            .ToList();
        Assert.True(failures.Count == 0, FailureList.Of(failures, MostExamples));
    }
}
