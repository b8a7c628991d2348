using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Tool.Baselines;

/// <summary>What one baseline says and another does not, line by line.</summary>
internal static class BaselineDiff
{
    /// <summary>
    /// The lines that went (<c>- </c>) and came (<c>+ </c>), below the head of each block that changed; empty if the files are the same.
    /// </summary>
    public static IReadOnlyList<string> Lines(BaselineFile? old, BaselineFile @new)
    {
        var before = Sections(old ?? BaselineFile.Empty);
        var after = Sections(@new);
        var heads = after.Keys.Union(before.Keys);
        return [.. heads.SelectMany(head => Compare(head, before.GetValueOrDefault(head), after.GetValueOrDefault(head)))];
    }

    private static IEnumerable<string> Compare(string head, IReadOnlyList<string>? old, IReadOnlyList<string>? @new)
    {
        var gone = (old ?? []).Except(@new ?? []).Select(line => $"- {line}");
        var come = (@new ?? []).Except(old ?? []).Select(line => $"+ {line}");
        var lines = gone.Concat(come).ToList();
        if (head.Length == 0)
            return lines;
        var sign = old is null ? '+' : @new is null ? '-' : ' ';
        return lines.Count == 0 && sign == ' ' ? [] : lines.Select(line => $"{line[..2]}  {line[2..]}").Prepend($"{sign} {head}");
    }

    /// <summary>The facts of each block by its head; all other lines without one.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Sections(BaselineFile file)
    {
        var blocks = file.Blocks.ToDictionary(
            FactSpelling.Head, IReadOnlyList<string> (block) => [.. CanonicalOrder.Of(block.Facts).Select(FactSpelling.Line)]);
        blocks[""] = [.. BaselineWriter.Write(file with { Blocks = default }).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        return blocks;
    }
}
