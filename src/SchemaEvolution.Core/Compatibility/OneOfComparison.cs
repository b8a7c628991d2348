using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Matches the oneofs of two messages by their members, so that renaming a group is no move.</summary>
internal sealed class OneOfComparison
{
    private readonly Dictionary<string, string> newGroupOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> oldSizes;
    private readonly ILookup<string, string> origins;

    /// <param name="pairs">The fields that both messages have.</param>
    public OneOfComparison(MessageSchema old, IReadOnlyCollection<(FieldSchema Old, FieldSchema New)> pairs)
    {
        oldSizes = old.Fields
            .Where(field => field.OneOf is not null)
            .GroupBy(field => field.OneOf!)
            .ToDictionary(group => group.Key, group => group.Count());
        origins = pairs.Where(pair => pair.New.OneOf is not null).ToLookup(pair => pair.New.OneOf!, pair => pair.Old.OneOf ?? "");

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

    public OneOfMove MoveOf(FieldSchema old, FieldSchema @new) => (old.OneOf, @new.OneOf) switch
    {
        (null, null) => OneOfMove.None,
        (null, { } into) => IsNewFor(into) && origins[into].Count() == 1 ? OneOfMove.None : OneOfMove.Into,
        ({ } from, null) => oldSizes[from] == 1 ? OneOfMove.None : OneOfMove.OutOf,
        ({ } from, { } into) when newGroupOf.TryGetValue(from, out var matched) && matched == into => OneOfMove.None,

        // A group that split: its members only left each other.
        ({ } from, { } into) => origins[into].All(origin => origin == from) ? OneOfMove.OutOf : OneOfMove.Between,
    };

    private bool IsNewFor(string group) => !newGroupOf.ContainsValue(group);
}
