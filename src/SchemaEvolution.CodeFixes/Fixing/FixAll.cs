using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>
/// Repairs violation after violation on the solution as it has become, so that a tag that was just given away is not given twice, and two
/// members that are repaired together are repaired once.
/// </summary>
internal sealed class FixAll(IReadOnlyList<FixAction> actions) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // `dotnet format` asks with the action that was offered for the first diagnostic of the analyzer, which may be none of ours.
        var key = fixAllContext.CodeActionEquivalenceKey;
        List<FixAction> chosen = [.. actions.Where(action => action.HasFixAll && (key is null || action.Key == key))];
        var title = $"Repair all {string.Join(", ", fixAllContext.DiagnosticIds)}";
        return Task.FromResult(
            chosen.Count == 0 ? null : CodeAction.Create(title, ct => ApplyAsync(chosen, fixAllContext, ct), chosen[0].Key));
    }

    private static async Task<Solution> ApplyAsync(IReadOnlyList<FixAction> chosen, FixAllContext context, CancellationToken ct)
    {
        var diagnostics = await DiagnosticsAsync(context).ConfigureAwait(false);
        return chosen[0] is BaselineAction baseline
            ? await new FixAllInBaseline(baseline).ApplyAsync(context.Solution, diagnostics, ct).ConfigureAwait(false)
            : await new FixAllInSource(chosen).ApplyAsync(context.Solution, diagnostics, ct).ConfigureAwait(false);
    }

    /// <summary>In the order of the source, so that the result does not depend on the order in which analyzers ran.</summary>
    private static async Task<IReadOnlyList<FoundDiagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        var found = new List<FoundDiagnostic>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            Add(document.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        else
        {
            foreach (var project in context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project])
                Add(project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return [.. found
            .OrderBy(pair => pair.Diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(pair => pair.Diagnostic.Location.SourceSpan)];

        void Add(Project project, ImmutableArray<Diagnostic> diagnostics) =>
            found.AddRange(diagnostics
                .Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))
                .Select(diagnostic => new FoundDiagnostic(project.Id, diagnostic)));
    }
}
