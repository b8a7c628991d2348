using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Which of the fields that two versions have stand in another order: as few as explain it.</summary>
internal static class FieldMoves
{
    public static IEnumerable<FieldReordered> Find(IEnumerable<(FieldSchema Old, FieldSchema New)> pairs, Comparison<FieldSchema> order)
    {
        var sequence = pairs.Where(pair => !pair.New.IsCase).OrderBy(pair => pair.Old, Comparer<FieldSchema>.Create(order)).ToList();
        var kept = LongestRun(sequence, order);
        return sequence.Where(pair => !kept.Contains(pair)).Select(pair => new FieldReordered(pair.Old, pair.New));
    }

    /// <summary>
    /// The longest selection that is in order in both; of equal ones that which leaves out what was edited, and keeps what has not moved.
    /// </summary>
    private static HashSet<(FieldSchema Old, FieldSchema New)> LongestRun(
        List<(FieldSchema Old, FieldSchema New)> sequence, Comparison<FieldSchema> order)
    {
        var ranks = sequence.Select(pair => pair.New).OrderBy(field => field, Comparer<FieldSchema>.Create(order)).ToList();
        var (weights, previous) = (new int[sequence.Count], new int[sequence.Count]);
        var best = -1;
        for (var i = 0; i < sequence.Count; i++)
        {
            // One more member outweighs all that tells equal selections apart.
            var (old, @new) = sequence[i];
            var own = (3 * sequence.Count) + 1
                + (old.Tag == @new.Tag && old.Order?.Number == @new.Order?.Number ? 2 : 0)
                + (ReferenceEquals(ranks[i], @new) ? 1 : 0);
            (weights[i], previous[i]) = (own, -1);
            for (var j = 0; j < i; j++)
                if (order(sequence[j].New, @new) < 0 && weights[j] + own > weights[i])
                    (weights[i], previous[i]) = (weights[j] + own, j);
            if (best < 0 || weights[i] > weights[best])
                best = i;
        }

        var run = new HashSet<(FieldSchema, FieldSchema)>();
        for (var i = best; i >= 0; i = previous[i])
            run.Add(sequence[i]);
        return run;
    }
}
