using System.Text.RegularExpressions;
using Spectre.Console;

namespace SchemaEvolution.Tool.Pages;

/// <summary>Writes Markdown so that it reads well in a terminal, with colors and without.</summary>
/// <param name="page">Where the page is on the web: links are relative to it.</param>
internal sealed partial class PageWriter(IAnsiConsole console, Uri page)
{
    private const string Indent = "    ";
    private const string BetweenColumns = "  ";

    private static readonly Style Title = new(decoration: Decoration.Bold);
    private static readonly Style Label = new(Color.Grey);
    private static readonly Style Code = new(Color.Aqua);
    private static readonly Style Mark = new(Color.Yellow);

    public void Write(IEnumerable<MarkdownBlock> blocks)
    {
        var isFirst = true;
        foreach (var block in blocks)
        {
            if (!isFirst)
                console.WriteLine();
            isFirst = false;
            Write(block);
        }
    }

    private void Write(MarkdownBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                WriteHeading(block.Lines[0]);
                break;
            case BlockKind.Table:
                WriteTable([.. block.Lines.Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToList())]);
                break;
            case BlockKind.Code:
                WriteCode(block);
                break;
            default:
                WriteProse(Link().Replace(string.Join('\n', block.Lines), WithAddress));
                console.WriteLine();
                break;
        }
    }

    private void WriteHeading(string line)
    {
        var text = line.TrimStart('#').Trim();
        console.WriteLine(text, Title);
        console.WriteLine(new string(line.StartsWith("##", StringComparison.Ordinal) ? '-' : '=', text.Length), Label);
    }

    /// <param name="rows">The first is the head, the second the rule below it.</param>
    private void WriteTable(IReadOnlyList<List<string>> rows)
    {
        var cells = rows.Where((_, i) => i != 1).ToList();
        var widths = rows[0].Select((_, column) => cells.Max(row => row[column].Length)).ToList();
        foreach (var row in cells)
        {
            var line = string.Join(BetweenColumns, row.Select((cell, column) => cell.PadRight(widths[column])));
            console.WriteLine(line.TrimEnd(), row == cells[0] ? Label : Style.Plain);
        }
    }

    private void WriteCode(MarkdownBlock block)
    {
        // The language shows by itself; the rest says what the code is: the baseline, a violation, its message, repaired code.
        if (block.Tag.Split(' ') is [_, var role])
            console.WriteLine($"{role.Replace('-', ' ')}:", Label);
        foreach (var line in block.Lines)
            console.WriteLine(line.Length == 0 ? "" : Indent + line, line.Contains("^^", StringComparison.Ordinal) ? Mark : Code);
    }

    /// <summary>Backticks stay: without colors nothing else would set code apart.</summary>
    private void WriteProse(string text)
    {
        foreach (var part in InlineCode().Split(text))
            console.Write(part, part.StartsWith('`') ? Code : Style.Plain);
    }

    private string WithAddress(Match link) => $"{link.Groups["text"].Value} ({new Uri(page, link.Groups["address"].Value)})";

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<address>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("(`[^`]+`)")]
    private static partial Regex InlineCode();
}
