using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>A replacement of a piece of source by another; everything around it stays as the user wrote it.</summary>
internal sealed record SourceEdit(SyntaxTree Tree, TextSpan Span, string Text) : IEdit
{
    public static SourceEdit Replace(SyntaxNode node, string text) => new(node.SyntaxTree, node.Span, text);

    public static SourceEdit Insert(SyntaxTree tree, int position, string text) => new(tree, new(position, 0), text);

    public static SourceEdit InsertAfter(SyntaxNodeOrToken place, string text) => Insert(place.SyntaxTree!, place.Span.End, text);

    public static SourceEdit Remove(SyntaxTree tree, int start, int end) => new(tree, TextSpan.FromBounds(start, end), "");

    /// <summary>Applies edits to every project that links the files; null if one of them is no file that can be edited.</summary>
    public static async Task<Solution?> ApplyAsync(Solution solution, IEnumerable<SourceEdit> edits, CancellationToken ct)
    {
        foreach (var file in edits.GroupBy(edit => edit.Tree))
        {
            if (solution.GetDocument(file.Key) is not { } document || document is SourceGeneratedDocument)
                return null;
            var text = await document.GetTextAsync(ct).ConfigureAwait(false);
            var changed = text.WithChanges(file.OrderBy(edit => edit.Span.Start).Select(edit => new TextChange(edit.Span, edit.Text)));
            solution = document.GetLinkedDocumentIds().Add(document.Id).Aggregate(solution, (s, id) => s.WithDocumentText(id, changed));
        }

        return solution;
    }
}
