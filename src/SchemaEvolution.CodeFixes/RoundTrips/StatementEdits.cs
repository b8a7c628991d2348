using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Editing;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>Edits of whole statements.</summary>
internal static class StatementEdits
{
    /// <summary>Takes a statement out, with its line if it has one of its own.</summary>
    public static SourceEdit Remove(SyntaxNode statement)
    {
        var lines = statement.SyntaxTree.GetText().Lines;
        var (first, last) = (lines.GetLineFromPosition(statement.SpanStart), lines.GetLineFromPosition(statement.Span.End));
        return string.IsNullOrWhiteSpace($"{first}".Substring(0, statement.SpanStart - first.Start))
            && string.IsNullOrWhiteSpace($"{last}".Substring(statement.Span.End - last.Start))
                ? SourceEdit.Remove(statement.SyntaxTree, first.Start, last.EndIncludingLineBreak)
                : SourceEdit.Remove(statement.SyntaxTree, statement.SpanStart, statement.Span.End);
    }

    /// <summary>Statements, one a line, as they would stand in place of another.</summary>
    public static string Write(SyntaxNode place, IEnumerable<string> statements) => string.Join(
        $"{place.SyntaxTree.LineEnd()}{place.SyntaxTree.Indentation(place.SpanStart)}", statements);
}
