using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Generation;

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
        var subject = new Subject(@case.Peer.FormatKey, @case.Kind, ShapeOf(@case), @case.Direction, outcome.Verdict);
        worst[subject] = worst.TryGetValue(subject, out var seen) && seen > outcome.Observed ? seen : outcome.Observed;
    }

    /// <summary>Of a changed type, the old and the new one; otherwise nothing.</summary>
    private static string ShapeOf(Case @case) => string.Join("; ",
        from old in @case.Old.Declarations
        let @new = @case.New.Find(old.Name)
        where @new is not null
        from change in SchemaDiff.Compare(old, @new).OfType<FieldTypeChanged>()
        select $"{Show(change.Old.Type)} -> {Show(change.New.Type)}");

    private static string Show(FieldType type) => type switch
    {
        MapType map => $"map<{map.Key},{Show(map.Element)}>",
        ListType list => $"list<{Show(list.Element)}>",
        SetType set => $"set<{Show(set.Element)}>",
        EnumType => "enum",
        MessageType => "message",
        _ => $"{type}",
    };
}

/// <summary>What verdicts and observations are compared about.</summary>
internal sealed record Subject(string FormatKey, string Kind, string Shape, Direction Direction, Verdict Verdict);
