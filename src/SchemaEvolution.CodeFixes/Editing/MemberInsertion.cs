using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>Adds members to types and values to enums, laid out as their neighbours are.</summary>
internal static class MemberInsertion
{
    /// <param name="neighbour">The member to stand behind; null if the type has none.</param>
    /// <param name="lines">The lines of the member, without indentation.</param>
    public static SourceEdit Into(TypeDeclarationSyntax type, MemberDeclarationSyntax? neighbour, IReadOnlyList<string> lines)
    {
        var tree = type.SyntaxTree;
        var end = tree.LineEnd();
        if (neighbour is not null)
            return After(neighbour, end, lines);

        var outer = tree.Indentation(type.SpanStart);
        var inner = outer + tree.IndentationUnit();
        var body = string.Concat(lines.Select(line => end + inner + line));
        if (type.OpenBraceToken.IsMissing || type.OpenBraceToken.IsKind(SyntaxKind.None))
            return new(tree, type.SemicolonToken.Span, $"{end}{outer}{{{body}{end}{outer}}}");
        var inside = TextSpan.FromBounds(type.OpenBraceToken.Span.End, type.CloseBraceToken.SpanStart);
        return string.IsNullOrWhiteSpace(tree.GetText().ToString(inside))
            ? new(tree, inside, $"{body}{end}{outer}")
            : SourceEdit.InsertAfter(type.OpenBraceToken, body);
    }

    /// <summary>Adds a member before another, and before what is said of that.</summary>
    public static SourceEdit Before(MemberDeclarationSyntax neighbour, IReadOnlyList<string> lines)
    {
        var tree = neighbour.SyntaxTree;
        var first = neighbour.GetFirstToken();
        if (!first.StartsLine())
            return SourceEdit.Insert(tree, first.SpanStart, string.Join(" ", lines) + " ");
        var text = tree.GetText();
        var comments = neighbour.GetLeadingTrivia()
            .FirstOrDefault(trivia => trivia.HasStructure || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
        var start = text.Lines.GetLineFromPosition(comments.RawKind == 0 ? first.SpanStart : comments.FullSpan.Start).Start;
        var indentation = tree.Indentation(neighbour.SpanStart);
        return SourceEdit.Insert(tree, start, string.Concat(lines.Select(line => indentation + line + tree.LineEnd())));
    }

    /// <summary>Adds a value behind another.</summary>
    public static IEnumerable<SourceEdit> After(EnumMemberDeclarationSyntax neighbour, string value)
    {
        var tree = neighbour.SyntaxTree;
        var last = neighbour.GetLastToken();
        var comma = last.GetNextToken() is { RawKind: (int)SyntaxKind.CommaToken } token ? token : default;
        var final = comma.RawKind == 0 ? last : comma;
        var isAlone = neighbour.GetFirstToken().StartsLine() && final.GetNextToken().StartsLine();
        var separator = isAlone ? tree.LineEnd() + tree.Indentation(neighbour.SpanStart) : " ";
        if (comma.RawKind == 0)
            yield return SourceEdit.InsertAfter(last, ",");
        var text = $"{separator}{value}{(comma.RawKind == 0 ? "" : ",")}";
        yield return SourceEdit.Insert(tree, isAlone ? EndBehind(final, neighbour.Parent!) : final.EndOfComments(), text);
    }

    /// <summary>Adds a value before all others, and before what is said of them.</summary>
    public static SourceEdit First(EnumDeclarationSyntax type, string value)
    {
        var tree = type.SyntaxTree;
        var brace = type.OpenBraceToken;
        if (!brace.GetNextToken().StartsLine())
            return SourceEdit.InsertAfter(brace, type.Members.Count == 0 ? $" {value}" : $" {value},");
        var indentation = type.Members.Count == 0
            ? tree.Indentation(type.SpanStart) + tree.IndentationUnit()
            : tree.Indentation(type.Members[0].SpanStart);
        return SourceEdit.Insert(tree, brace.EndOfLine(), $"{tree.LineEnd()}{indentation}{value},");
    }

    private static SourceEdit After(MemberDeclarationSyntax neighbour, string end, IReadOnlyList<string> lines)
    {
        var tree = neighbour.SyntaxTree;
        var last = neighbour.GetLastToken();
        if (!last.GetNextToken().StartsLine())
            return SourceEdit.Insert(tree, last.EndOfComments(), " " + string.Join(" ", lines));

        var indentation = tree.Indentation(neighbour.SpanStart);
        var next = ((TypeDeclarationSyntax)neighbour.Parent!).Members.SkipWhile(member => member != neighbour).Skip(1).FirstOrDefault();
        var blank = IsAfterBlankLine(neighbour) || (next is not null && IsAfterBlankLine(next)) ? end : "";
        var text = blank + string.Concat(lines.Select(line => end + indentation + line));
        return SourceEdit.Insert(tree, EndBehind(last, neighbour.Parent!), text);
    }

    /// <summary>Where a line goes behind another: not under a condition (<c>#if</c>) that the other stands under.</summary>
    private static int EndBehind(SyntaxToken last, SyntaxNode type)
    {
        var ends =
            from condition in type.DescendantNodes(descendIntoTrivia: true).OfType<IfDirectiveTriviaSyntax>()
            where ((BaseTypeDeclarationSyntax)type).OpenBraceToken.SpanStart < condition.SpanStart && condition.SpanStart < last.SpanStart
            let end = condition.GetRelatedDirectives().Last().SpanStart
            where last.SpanStart < end
            select type.SyntaxTree.GetText().Lines.GetLineFromPosition(end).End;
        return ends.DefaultIfEmpty(last.EndOfLine()).First();
    }

    private static bool IsAfterBlankLine(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia()
            .SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            .FirstOrDefault()
            .IsKind(SyntaxKind.EndOfLineTrivia);
}
