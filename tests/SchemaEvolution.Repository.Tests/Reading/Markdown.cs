namespace SchemaEvolution.Repository.Tests.Reading;

/// <summary>The lines and fenced blocks of a Markdown file; nothing more of it is read.</summary>
internal sealed record Markdown(IReadOnlyList<string> Lines, IReadOnlyList<FencedBlock> Blocks)
{
    private const string Fence = "```";

    /// <exception cref="FormatException">A fence is not closed.</exception>
    public static Markdown Parse(string text)
    {
        var lines = text.Split('\n');
        List<FencedBlock> blocks = [];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            if (end < 0)
                throw new FormatException($"The fence of line {i + 1} is not closed.");
            blocks.Add(new(lines[i][Fence.Length..].Trim(), string.Join('\n', lines[(i + 1)..end]) + "\n", i + 2));
            i = end;
        }

        return new(lines, blocks);
    }
}

/// <param name="Tag">What stands behind the opening fence: <c>csharp violation</c>.</param>
/// <param name="Line">The line of the file where the text begins, from 1.</param>
internal sealed record FencedBlock(string Tag, string Text, int Line);
