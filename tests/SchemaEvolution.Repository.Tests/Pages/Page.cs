using System.Text.RegularExpressions;

namespace SchemaEvolution.Repository.Tests.Pages;

/// <summary>A page of <c>docs</c>, taken apart.</summary>
internal sealed partial class Page
{
    private readonly ILookup<string, string> blocks;

    /// <param name="path">From the root of the repository.</param>
    public Page(string path)
    {
        Path = path;
        Text = RepositoryFiles.Read(path);
        Prose = Fence().Replace(Text, "");
        blocks = Markdown.Parse(Text).Blocks.ToLookup(block => block.Tag, block => block.Text);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The text without its fenced blocks.</summary>
    public string Prose { get; }

    public IEnumerable<string> Headings => Heading().Matches(Prose).Select(heading => heading.Groups["title"].Value);

    /// <summary>The only fenced block with a tag (<c>csharp fixed</c>), null if there is none.</summary>
    public string? Block(string tag) => blocks[tag].SingleOrDefault();

    /// <summary>All fenced blocks with a tag.</summary>
    public IEnumerable<string> AllBlocks(string tag) => blocks[tag];

    /// <summary>The cells of all table rows between a heading and the next section, without the head of a table and its rule.</summary>
    public IEnumerable<IReadOnlyList<string>> RowsBelow(string heading)
    {
        var section = Prose[Prose.IndexOf($"# {heading}\n", StringComparison.Ordinal)..].Split("\n## ")[0];
        var rows = TableRow().Matches(section).Select(CellsOf).ToList();
        return rows.Where((row, i) => !IsRule(row) && !(i + 1 < rows.Count && IsRule(rows[i + 1])));
    }

    /// <summary>The first cells of the table rows between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public IEnumerable<string> CellsOf(string block)
    {
        var text = Prose.Split($"<!-- {block} -->")[1].Split($"<!-- /{block} -->")[0];
        return TableRow().Matches(text).Select(CellsOf).Skip(2).Select(cells => cells[0]);
    }

    /// <summary>What stands in backticks in a cell, in order.</summary>
    public static IReadOnlyList<string> CodeIn(string cell) => [.. Backticks().Matches(cell).Select(code => code.Groups["code"].Value)];

    private static IReadOnlyList<string> CellsOf(Match row) => [.. row.Groups["cell"].Captures.Select(cell => cell.Value.Trim())];

    private static bool IsRule(IReadOnlyList<string> cells) => cells.All(cell => cell is "---");

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\|(?:(?<cell>(?:[^|\\\n]|\\.)*)\|)+$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex("`(?<code>[^`]*)`")]
    private static partial Regex Backticks();
}
