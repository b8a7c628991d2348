using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>What was tried, in numbers, and where the tables are stricter, or knowingly milder, than what was seen.</summary>
internal sealed class Summary
{
    /// <summary>A subject that was tried less often says nothing about how strict its verdict is.</summary>
    private const int FewestTrials = 5;

    private readonly Dictionary<(string FormatKey, string Kind), int> counts = [];
    private readonly Dictionary<Subject, (Verdict Worst, int Trials)> seen = [];
    private readonly Dictionary<Departure, int> departures = Departure.Known.ToDictionary(departure => departure, _ => 0);

    public int Cases { get; private set; }

    public IReadOnlyDictionary<(string FormatKey, string Kind), int> Counts => counts;

    /// <summary>How often each known departure was met.</summary>
    public IReadOnlyDictionary<Departure, int> Departures => departures;

    /// <summary>Subjects whose verdict is worse than all observations, with the worst of those.</summary>
    public IEnumerable<(Subject Subject, Verdict Observed)> Stricter => seen
        .Where(pair => pair.Value.Worst < pair.Key.Verdict && pair.Value.Trials >= FewestTrials)
        .Select(pair => (pair.Key, pair.Value.Worst));

    public void Add(Outcome outcome)
    {
        Cases++;
        var subject = Subject.Of(outcome);
        counts[(subject.FormatKey, subject.Kind)] = counts.GetValueOrDefault((subject.FormatKey, subject.Kind)) + 1;
        var (worst, trials) = seen.GetValueOrDefault(subject);
        seen[subject] = (outcome.Observed > worst ? outcome.Observed : worst, trials + 1);
        if (Departure.Of(outcome) is { } departure)
            departures[departure]++;
    }
}
