using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>What was tried, in numbers, and where the tables are stricter than anything that was seen.</summary>
internal sealed class Summary
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<Subject, Verdict> worst = [];

    public int Cases { get; private set; }

    /// <summary>How many cases of each kind each format has seen, by <c>format|kind</c>.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>Subjects whose verdict is worse than all observations, with the worst of those.</summary>
    public IEnumerable<(Subject Subject, Verdict Observed)> Stricter => worst
        .Where(pair => pair.Value < pair.Key.Verdict)
        .Select(pair => (pair.Key, pair.Value));

    public void Add(Outcome outcome)
    {
        Cases++;
        var @case = outcome.Case;
        var key = $"{@case.Peer.FormatKey}|{@case.Kind}";
        counts[key] = counts.GetValueOrDefault(key) + 1;
        var subject = Subject.Of(outcome);
        worst[subject] = worst.TryGetValue(subject, out var seen) && seen > outcome.Observed ? seen : outcome.Observed;
    }
}
