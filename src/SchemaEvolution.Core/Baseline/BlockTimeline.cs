using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>One declaration in every version.</summary>
internal sealed class BlockTimeline
{
    private readonly Block block;
    private readonly FormerNames names;
    private readonly IReadOnlyList<Fact> facts;
    private readonly IReadOnlyList<Lifetime> lifetimes;

    /// <summary>Where the declaration may change, and what it is from there on.</summary>
    private readonly Lazy<IReadOnlyList<(int Version, Declaration? State)>> states;

    public BlockTimeline(Block block, FormerNames names)
    {
        this.block = block;
        this.names = names;
        facts = [.. CanonicalOrder.Of(block.Facts)];
        lifetimes = [.. block.Lifetimes];
        states = new(() =>
        [
            .. lifetimes.Concat(names.Lifetimes)
                .SelectMany(lifetime => lifetime.To is { } to ? new[] { lifetime.From, to + 1 } : [lifetime.From])
                .Distinct()
                .OrderBy(version => version)
                .Select(version => (version, StateAt(version))),
        ]);
    }

    public Block Block => block;

    /// <summary>Null where it is not there.</summary>
    public Declaration? At(int version) => states.Value.TakeWhile(state => state.Version <= version).LastOrDefault().State;

    /// <summary>The last version of each run of equal states, those left out in which it is not there.</summary>
    /// <param name="last">The newest version that counts; the last run ends with it.</param>
    public IEnumerable<int> Runs(int last)
    {
        Declaration? running = null;
        foreach (var (version, state) in states.Value.TakeWhile(state => state.Version <= last))
        {
            if (running is not null && !running.Equals(state))
                yield return version - 1;
            running = state;
        }

        if (running is not null)
            yield return last;
    }

    private Declaration? StateAt(int version)
    {
        if (!lifetimes.Any(lifetime => lifetime.Contains(version)))
            return null;
        var contents = facts.Where(fact => fact.Lifetime.Contains(version)).Select(fact => names.Resolve(fact.Content, version));
        return BlockContent.ToDeclaration(block, [.. contents]);
    }
}
