using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Policy;
using static SchemaEvolution.Core.Compatibility.Verdict;
using static SchemaEvolution.Core.Policy.RolloutOrder;

namespace SchemaEvolution.Core.Tests.Policy;

public class RolloutOrderTests
{
    /// <summary>Backward, forward, what outlives deployments (stored messages and events), what does not (requests and responses).</summary>
    public static TheoryData<Verdict, Verdict, RolloutOrder, RolloutOrder> Table => new()
    {
        { Safe, Safe, Any, Any },
        { Safe, Lossy, ReadersFirst, ReadersFirst },
        { Safe, Breaks, ReadersFirst, ReadersFirst },
        { Safe, Wrong, ReadersFirst, ReadersFirst },
        { Lossy, Safe, TwoReleases, WritersFirst },
        { Breaks, Safe, TwoReleases, WritersFirst },
        { Lossy, Lossy, TwoReleases, TwoReleases },
        { Lossy, Breaks, TwoReleases, TwoReleases },
        { Breaks, Lossy, TwoReleases, TwoReleases },
        { Breaks, Breaks, TwoReleases, TwoReleases },
        { Wrong, Safe, None, None },
        { Wrong, Lossy, None, None },
        { Wrong, Breaks, None, None },
        { Wrong, Wrong, None, None },
        { Lossy, Wrong, None, None },
        { Breaks, Wrong, None, None },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Order_follows_from_the_two_verdicts(Verdict backward, Verdict forward, RolloutOrder stored, RolloutOrder sent)
    {
        Assert.Equal(stored, RolloutOrders.From(backward, forward, SchemaRole.Stored));
        Assert.Equal(stored, RolloutOrders.From(backward, forward, SchemaRole.Event));
        Assert.Equal(sent, RolloutOrders.From(backward, forward, SchemaRole.Request));
        Assert.Equal(sent, RolloutOrders.From(backward, forward, SchemaRole.Response));
    }

    [Fact]
    public void Table_has_every_pair_of_verdicts() =>
        Assert.Equal(Enum.GetValues<Verdict>().Length * Enum.GetValues<Verdict>().Length, Table.Distinct().Count());

    [Theory]
    [InlineData(Any, "any", "")]
    [InlineData(ReadersFirst, "readers first", "Deploy readers first.")]
    [InlineData(WritersFirst, "writers first", "Deploy writers first.")]
    [InlineData(TwoReleases, "two releases", "Two releases: first this, then that.")]
    [InlineData(None, "none", "No order is safe.")]
    public void Order_has_a_word_and_an_advice(RolloutOrder order, string word, string advice)
    {
        Assert.Equal(word, order.ToText());
        Assert.Equal(advice, order.ToAdvice("first this, then that"));
    }

    [Fact]
    public void Two_releases_that_are_not_worth_it_are_not_advised() => Assert.Equal("", TwoReleases.ToAdvice(""));
}
