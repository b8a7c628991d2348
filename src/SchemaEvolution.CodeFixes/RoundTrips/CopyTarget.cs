using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaEvolution.Analyzers.Dataflow;
using SchemaEvolution.CodeFixes.Analysis;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>A copy on a round trip, in its surroundings.</summary>
internal sealed record CopyTarget(Document Document, SemanticModel Model, RoundTrip Trip)
{
    public BaseObjectCreationExpressionSyntax Copy => Trip.Copy;

    /// <summary>The copy at a place; null if there is none, or none any more.</summary>
    public static async Task<CopyTarget?> FindAsync(Document document, TextSpan span, CancellationToken ct)
    {
        var root = await document.GetSyntaxRootAsync(ct).ConfigureAwait(false);
        return root is not null && span.End <= root.FullSpan.End
            && root.FindNode(span, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax creation
            && creation.Span == span
            ? await FindAsync(document, creation, ct).ConfigureAwait(false)
            : null;
    }

    /// <summary>How many copies a document has.</summary>
    public static async Task<int> CountAsync(Document document, CancellationToken ct)
    {
        var count = 0;
        var root = await document.GetSyntaxRootAsync(ct).ConfigureAwait(false);
        foreach (var creation in root?.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>() ?? [])
        {
            if (await FindAsync(document, creation, ct).ConfigureAwait(false) is not null)
                count++;
        }

        return count;
    }

    private static async Task<CopyTarget?> FindAsync(
        Document document, BaseObjectCreationExpressionSyntax creation, CancellationToken ct) =>
        await AnalyzedProject.CreateAsync(document.Project, ct).ConfigureAwait(false) is { } project
        && await document.GetSemanticModelAsync(ct).ConfigureAwait(false) is { } model
        && RoundTripFinder.Find(creation, model, project.Schema.Reader, ct) is { } trip
            ? new(document, model, trip)
            : null;
}
