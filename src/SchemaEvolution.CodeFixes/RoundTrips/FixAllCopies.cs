using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>Repairs copy after copy, from the end of each file to its start, on the solution as it has become.</summary>
internal sealed class FixAllCopies(IReadOnlyList<CopyAction> actions) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // `dotnet format` asks with the action that was offered for the first diagnostic of the analyzer, which may be none of ours.
        var key = fixAllContext.CodeActionEquivalenceKey;
        List<CopyAction> chosen = [.. actions.Where(action => key is null || action.Key == key)];
        return Task.FromResult(
            chosen.Count == 0 ? null : CodeAction.Create(chosen[0].Title, ct => ApplyAsync(chosen, fixAllContext, ct), chosen[0].Key));
    }

    private static async Task<Solution> ApplyAsync(IReadOnlyList<CopyAction> chosen, FixAllContext context, CancellationToken ct)
    {
        var solution = context.Solution;

        // Two target frameworks are two projects with one file, in which both report the same copy.
        foreach (var file in (await DiagnosticsAsync(context).ConfigureAwait(false)).GroupBy(found => found.Path))
        {
            List<FoundCopy> waiting = [.. file.GroupBy(found => found.Span).Select(same => same.First()).OrderBy(found => found.Span)];
            while (waiting.Count > 0)
            {
                var copy = waiting[waiting.Count - 1];
                waiting.RemoveAt(waiting.Count - 1);
                var document = solution.GetDocument(copy.Document)!;
                if (await FixAsync(document, copy.Span, chosen, ct).ConfigureAwait(false) is not { } changed)
                    continue;
                var changes = await changed.GetDocument(copy.Document)!.GetTextChangesAsync(document, ct).ConfigureAwait(false);
                waiting = [.. waiting.Select(other => other with { Span = Moved(other.Span, changes) })];
                solution = changed;
            }
        }

        return solution;
    }

    private static async Task<Solution?> FixAsync(
        Document document, TextSpan span, IReadOnlyList<CopyAction> chosen, CancellationToken ct)
    {
        if (await CopyTarget.FindAsync(document, span, ct).ConfigureAwait(false) is not { } target)
            return null;
        foreach (var action in chosen)
        {
            if (await TestedCopyFix.FindAsync(target, action, ct).ConfigureAwait(false) is { } changed)
                return changed;
        }

        return null;
    }

    /// <summary>Where a span has gone: a repair may add a <c>using</c> at the top, or change what stands around other copies.</summary>
    private static TextSpan Moved(TextSpan span, IEnumerable<TextChange> changes)
    {
        return TextSpan.FromBounds(Moved(span.Start), Moved(span.End));

        int Moved(int position) => position + changes
            .Where(change => change.Span.End <= position)
            .Sum(change => change.NewText!.Length - change.Span.Length);
    }

    private static async Task<IReadOnlyList<FoundCopy>> DiagnosticsAsync(FixAllContext context)
    {
        var found = new List<FoundCopy>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            Add(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        else
        {
            foreach (var project in context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project])
                Add(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return found;

        void Add(ImmutableArray<Diagnostic> diagnostics) => found.AddRange(diagnostics
            .Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))
            .Select(diagnostic => new FoundCopy(
                diagnostic.Location.GetLineSpan().Path,
                context.Solution.GetDocument(diagnostic.Location.SourceTree)!.Id,
                diagnostic.Location.SourceSpan)));
    }

    private sealed record FoundCopy(string Path, DocumentId Document, TextSpan Span);
}
