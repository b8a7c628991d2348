using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

public sealed class TypePairTests(TypePairOutcomes outcomes) : IClassFixture<TypePairOutcomes>
{
    private const int MostExamples = 12;

    [Fact]
    public void No_pair_of_types_does_worse_than_its_verdict()
    {
        var failures = outcomes.All.Where(outcome => outcome.IsWorseThanPromised).ToList();
        Assert.True(failures.Count == 0, FailureList.Of(failures, MostExamples));
    }

    [Fact]
    public void Every_peer_shows_every_verdict()
    {
        foreach (var peer in outcomes.All.GroupBy(outcome => outcome.Case.Peer))
            Assert.Equal(Enum.GetValues<Verdict>(), peer.Select(outcome => outcome.Observed).Distinct().Order());
    }

    /// <remarks>Types here have no defaults: what goes wrong with these only shows at random.</remarks>
    [Fact]
    public void Every_known_departure_is_still_one()
    {
        var peers = outcomes.All.Select(outcome => outcome.Case.Peer).Distinct().ToList();
        var expected = Departure.Known.Where(departure => !departure.IsOfDefaults && peers.Exists(departure.IsOf)).ToList();
        Assert.Equal(expected, expected.Where(departure => outcomes.All.Any(departure.Explains)));
    }
}
