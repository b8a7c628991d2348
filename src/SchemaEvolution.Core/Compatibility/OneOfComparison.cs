using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Matches the oneofs of two messages by their members, so that renaming a group is no move.</summary>
internal sealed class OneOfComparison
{
    private readonly Dictionary<string, string> newGroupOf = new(StringComparer.Ordinal);
    private readonly IReadOnlyCollection<(FieldSchema Old, FieldSchema New)> pairs;

    /// <param name="pairs">The fields that both messages have.</param>
    public OneOfComparison(IReadOnlyCollection<(FieldSchema Old, FieldSchema New)> pairs)
    {
        this.pairs = pairs;

        // The pair of groups with most members in common is one group; a group is matched once.
        var overlaps = pairs
            .Where(pair => pair.Old.OneOf is not null && pair.New.OneOf is not null)
            .GroupBy(pair => (Old: pair.Old.OneOf!, New: pair.New.OneOf!))
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Old == group.Key.New);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var overlap in overlaps)
            if (!newGroupOf.ContainsKey(overlap.Key.Old) && taken.Add(overlap.Key.New))
                newGroupOf.Add(overlap.Key.Old, overlap.Key.New);
    }

    /// <summary>What has gone, and what is new, is no company: no message has both sides of it.</summary>
    public OneOfMove MoveOf(FieldSchema old, FieldSchema @new)
    {
        if (old.OneOf is { } group && newGroupOf.TryGetValue(group, out var matched) && matched == @new.OneOf)
            return OneOfMove.None;
        var others = pairs.Where(pair => pair.New != @new).ToList();
        var joins = others.Any(other => IsCompany(other.New, @new) && !IsCompany(other.Old, old));
        var leaves = others.Any(other => IsCompany(other.Old, old) && !IsCompany(other.New, @new));
        return (joins, leaves) switch
        {
            (true, true) => OneOfMove.Between,
            (true, false) => OneOfMove.Into,
            (false, true) => OneOfMove.OutOf,
            _ => OneOfMove.None,
        };
    }

    private static bool IsCompany(FieldSchema field, FieldSchema other) => field.OneOf is { } group && group == other.OneOf;
}
