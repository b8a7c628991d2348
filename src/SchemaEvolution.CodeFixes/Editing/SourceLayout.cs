using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>How a file is laid out around a place: its line ends and its indentation.</summary>
internal static class SourceLayout
{
    /// <summary>The first line break of the file, which all others are taken to be like.</summary>
    public static string LineEnd(this SyntaxTree tree)
    {
        var text = tree.GetText();
        var first = text.Lines[0];
        return first.End == first.EndIncludingLineBreak ? "\n" : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    /// <summary>The white space that the line of a position begins with.</summary>
    public static string Indentation(this SyntaxTree tree, int position)
    {
        var line = tree.GetText().Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    public static bool StartsLine(this SyntaxToken token)
    {
        var text = token.SyntaxTree!.GetText();
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart)));
    }

    /// <summary>One step of indentation.</summary>
    public static string IndentationUnit(this SyntaxTree tree) =>
        tree.GetText().Lines.Any(line => line.ToString().StartsWith("\t", StringComparison.Ordinal)) ? "\t" : "    ";

    /// <summary>The end of a token, or of the last comment in <c>/* */</c> behind it that begins on its line.</summary>
    public static int EndOfComments(this SyntaxToken token) => token.TrailingTrivia
        .Where(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(trivia => trivia.Span.End)
        .DefaultIfEmpty(token.Span.End)
        .Last();

    /// <summary>The end of the line on which a token stands, without its break: behind comments that begin there.</summary>
    public static int EndOfLine(this SyntaxToken token) =>
        token.SyntaxTree!.GetText().Lines.GetLineFromPosition(token.EndOfComments()).End;

    /// <summary>Where the white space behind a token ends: before the next token, or a comment.</summary>
    public static int EndOfSpace(this SyntaxToken token)
    {
        var text = token.SyntaxTree!.GetText();
        var end = token.Span.End;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }
}
