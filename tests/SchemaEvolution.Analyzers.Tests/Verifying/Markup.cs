using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Marks in a text, <c>{|EVO101:span|}</c>, which say where a diagnostic is expected; they nest and may be empty.</summary>
internal static partial class Markup
{
    /// <summary>Takes the marks out of a file.</summary>
    /// <exception cref="FormatException">A mark has no end.</exception>
    public static (TestFile File, IReadOnlyList<Finding> Marks) Parse(TestFile file)
    {
        StringBuilder text = new();
        List<Finding> marks = [];
        Stack<(string Id, int Start)> open = new();
        var copied = 0;
        foreach (Match token in Token().Matches(file.Text))
        {
            var isEnd = token.Value == "|}";
            if (isEnd && open.Count == 0)
                continue;

            text.Append(file.Text, copied, token.Index - copied);
            copied = token.Index + token.Length;
            if (!isEnd)
                open.Push((token.Groups["id"].Value, text.Length));
            else if (open.Pop() is var (id, start))
                marks.Add(new(file.Name, id, TextSpan.FromBounds(start, text.Length)));
        }

        if (open.TryPeek(out var unclosed))
            throw new FormatException($"The mark {{|{unclosed.Id}: in {file.Name} has no end.");

        return (file with { Text = text.Append(file.Text, copied, file.Text.Length - copied).ToString() }, marks);
    }

    /// <summary>Puts marks into a clean file, so that parsing gives them back unless two of them cross.</summary>
    public static string Write(TestFile file, IEnumerable<Finding> marks)
    {
        var insertions = marks
            .Where(mark => mark.File == file.Name)
            .OrderByDescending(mark => mark.Span.Length)
            .ThenBy(mark => mark.Id, StringComparer.Ordinal)
            .ToList();
        StringBuilder text = new();
        for (var position = 0; position <= file.Text.Length; position++)
        {
            foreach (var mark in insertions.Where(mark => mark.Span.End == position && !mark.Span.IsEmpty))
                text.Append("|}");
            foreach (var mark in insertions.Where(mark => mark.Span.Start == position))
                text.Append($"{{|{mark.Id}:{(mark.Span.IsEmpty ? "|}" : "")}");
            if (position < file.Text.Length)
                text.Append(file.Text[position]);
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\{\|(?<id>[A-Z]+[0-9]+):|\|\}")]
    private static partial Regex Token();
}
