using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Makes one file of the lines that a union merge left side by side.</summary>
internal static class BaselineMerger
{
    /// <summary>
    /// Joins blocks with one head, drops identical lines, and of two facts that are equal but for their end lets the ended one win.
    /// </summary>
    public static BaselineFile Merge(BaselineFile file) => file with
    {
        Blocks = Unite(file.Blocks, block => (block.Keyword, block.Name, block.TypeParameters, block.Dialect), Join)
            .Select(block => HasAlike(block) ? block with { Facts = JoinAlike(block.Facts).ToEquatableArray() } : block)
            .ToEquatableArray(),
        Serializers = Unite(file.Serializers, line => line with { Comments = default }, Join).ToEquatableArray(),
        Accepts = Unite(file.Accepts, line => line with { Comments = default, Line = 0 }, Join).ToEquatableArray(),
    };

    private static IEnumerable<T> Unite<T, TKey>(IEnumerable<T> lines, Func<T, TKey> key, Func<IReadOnlyList<T>, T> join) =>
        lines.GroupBy(key).Select(equal => equal.ToList()).Select(equal => equal.Count == 1 ? equal[0] : join(equal));

    private static Block Join(IReadOnlyList<Block> blocks) => blocks[0] with
    {
        Facts = blocks.SelectMany(block => block.Facts).ToEquatableArray(),
        Comments = JoinComments(blocks.Select(block => block.Comments)),
    };

    private static SerializerLine Join(IReadOnlyList<SerializerLine> lines) =>
        lines[0] with { Comments = JoinComments(lines.Select(line => line.Comments)) };

    private static AcceptLine Join(IReadOnlyList<AcceptLine> lines) =>
        lines[0] with { Comments = JoinComments(lines.Select(line => line.Comments)) };

    private static IEnumerable<Fact> JoinAlike(IEnumerable<Fact> facts) =>
        facts.GroupBy(fact => fact, AlikeFacts.Comparer).SelectMany(Survivors);

    private static bool HasAlike(Block block) => new HashSet<Fact>(block.Facts, AlikeFacts.Comparer).Count < block.Facts.Count;

    /// <summary>Of facts with one content and one beginning those that end, or else the one that does not.</summary>
    private static IEnumerable<Fact> Survivors(IEnumerable<Fact> alike)
    {
        if (!alike.Skip(1).Any())
            return alike;
        var ends = alike.GroupBy(fact => fact.Lifetime.To).ToList();
        var comments = JoinComments(alike.Select(fact => fact.Comments));
        return ends.Where(end => end.Key is not null || ends.Count == 1).Select(end => end.First() with { Comments = comments });
    }

    private static EquatableArray<string> JoinComments(IEnumerable<EquatableArray<string>> comments) =>
        comments.Aggregate(CommentLines.Join);
}
