using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Gives blocks other names and notes the former ones.</summary>
internal static class BlockRenamer
{
    /// <param name="renames">The present name of each former one.</param>
    public static IEnumerable<Block> Rename(BaselineFile file, IReadOnlyDictionary<string, string> renames)
    {
        var possible = Possible(file, renames);
        var targets = new HashSet<string>(possible.Values, StringComparer.Ordinal);

        // A block that is in the way has never shipped, and is recorded anew in the block of its former name.
        return from block in file.Blocks
               where possible.ContainsKey(block.Name) || !targets.Contains(block.Name)
               select possible.TryGetValue(block.Name, out var name) ? Rename(block, name, file.Shipped) : block;
    }

    private static Dictionary<string, string> Possible(BaselineFile file, IReadOnlyDictionary<string, string> renames)
    {
        var blocks = file.Blocks.ToDictionary(block => block.Name, StringComparer.Ordinal);
        var possible = renames
            .Where(rename => blocks.ContainsKey(rename.Key))
            .GroupBy(rename => rename.Value)
            .Select(toOne => toOne.First())
            .ToDictionary(rename => rename.Key, rename => rename.Value, StringComparer.Ordinal);

        // What cannot move stands in the way of the next: until all that is left can move.
        while (possible.FirstOrDefault(IsBlocked).Key is { } blocked)
            possible.Remove(blocked);
        return possible;

        bool IsBlocked(KeyValuePair<string, string> rename) =>
            !possible.ContainsKey(rename.Value)
            && blocks.TryGetValue(rename.Value, out var other)
            && other.Facts.Any(fact => fact.Lifetime.From <= file.Shipped);
    }

    private static Block Rename(Block block, string name, int shipped)
    {
        var others = block.Facts.Where(fact => fact.Content is not FormerNameFact former || former.Name != name);
        var named = FirstVersionOfName(block);
        var was = new Fact(new FormerNameFact(block.Name, block.TypeParameters), new(named, shipped));
        return block with { Name = name, Facts = (named <= shipped ? others.Concat([was]) : others).ToEquatableArray() };
    }

    /// <summary>Since when the block bears its name: since it is there, or since the last of its former names ended.</summary>
    private static int FirstVersionOfName(Block block) =>
        block.Facts.Where(fact => fact.Content is FormerNameFact).Select(fact => (fact.Lifetime.To ?? fact.Lifetime.From) + 1)
            .DefaultIfEmpty(block.Lifetimes.Min(lifetime => lifetime.From))
            .Max();
}
