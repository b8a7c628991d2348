using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>One declaration in every version.</summary>
internal sealed class BlockTimeline
{
    /// <summary>Where the declaration changes, and what it is from there on; null where it is not there.</summary>
    private readonly Lazy<IReadOnlyList<(int Version, Declaration? State)>> states;

    private readonly Lazy<IReadOnlyList<int>> runs;

    /// <param name="shipped">The newest version that has shipped.</param>
    public BlockTimeline(Block block, FormerNames names, int shipped)
    {
        Block = block;
        states = new(() => StatesOf(block, names));
        runs = new(() => [.. RunsUntil(shipped)]);
    }

    public Block Block { get; }

    /// <summary>The last shipped version of each run of equal states, those left out in which it is not there.</summary>
    public IReadOnlyList<int> Runs => runs.Value;

    /// <summary>Null where it is not there.</summary>
    public Declaration? At(int version)
    {
        var index = states.Value.Count - 1;
        while (index >= 0 && states.Value[index].Version > version)
            index--;
        return index < 0 ? null : states.Value[index].State;
    }

    private IEnumerable<int> RunsUntil(int last)
    {
        for (var i = 0; i < states.Value.Count && states.Value[i].Version <= last; i++)
            if (states.Value[i].State is not null)
                yield return i + 1 < states.Value.Count ? Math.Min(states.Value[i + 1].Version - 1, last) : last;
    }

    private static IReadOnlyList<(int Version, Declaration? State)> StatesOf(Block block, FormerNames names)
    {
        var facts = CanonicalOrder.Of(block.Facts).ToList();
        var lifetimes = block.Lifetimes.ToList();
        var states = new List<(int Version, Declaration? State)>();
        foreach (var version in Turns(lifetimes, names))
        {
            var state = lifetimes.Exists(lifetime => lifetime.Contains(version)) ? StateAt(version, block, facts, names) : null;
            if (states.Count == 0 || !Equals(states[states.Count - 1].State, state))
                states.Add((version, state));
        }

        return states;
    }

    /// <summary>The versions in which something begins, and those before which something ended.</summary>
    private static SortedSet<int> Turns(IReadOnlyList<Lifetime> lifetimes, FormerNames names)
    {
        var turns = new SortedSet<int>();
        foreach (var lifetime in lifetimes.Concat(names.Lifetimes))
        {
            turns.Add(lifetime.From);
            if (lifetime.To is { } to)
                turns.Add(to + 1);
        }

        return turns;
    }

    private static Declaration StateAt(int version, Block block, IReadOnlyList<Fact> facts, FormerNames names)
    {
        var contents = new List<FactContent>(facts.Count);
        foreach (var fact in facts)
            if (fact.Lifetime.Contains(version))
                contents.Add(names.Resolve(fact.Content, version));
        return BlockContent.ToDeclaration(block, contents);
    }
}
