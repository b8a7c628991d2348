namespace SchemaEvolution.Tool.Pages;

internal enum BlockKind
{
    Paragraph,
    Heading,
    Table,
    Code,
}

/// <summary>A part of a page. Only what the pages of the rules are made of is known.</summary>
/// <param name="Lines">Those of a code block without its fences.</param>
/// <param name="Tag">What stands behind the opening fence (<c>csharp violation</c>); else empty.</param>
internal sealed record MarkdownBlock(BlockKind Kind, IReadOnlyList<string> Lines, string Tag = "")
{
    private const string Fence = "```";

    /// <param name="text">With line feeds; each block but a code block ends at an empty line.</param>
    public static IEnumerable<MarkdownBlock> Read(string text)
    {
        var lines = text.Split('\n');
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start].Length == 0)
                continue;
            var isCode = lines[start].StartsWith(Fence, StringComparison.Ordinal);
            var end = Array.IndexOf(lines, isCode ? Fence : "", start + 1) is var found and >= 0 ? found : lines.Length;
            yield return isCode
                ? new(BlockKind.Code, lines[(start + 1)..end], lines[start][Fence.Length..])
                : new(KindOf(lines[start]), lines[start..end]);
            start = end;
        }
    }

    private static BlockKind KindOf(string line) => line[0] switch
    {
        '#' => BlockKind.Heading,
        '|' => BlockKind.Table,
        _ => BlockKind.Paragraph,
    };
}
