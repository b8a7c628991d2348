using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Applies one fix to all diagnostics of its id, as the IDE and <c>dotnet format</c> do.</summary>
internal static class FixAll
{
    public static async Task<Solution> ApplyAsync(FixSession session, OfferedFix fix, FixAllScope scope)
    {
        var provider = fix.Provider.GetFixAllProvider();
        Assert.True(provider?.GetSupportedFixAllScopes().Contains(scope), $"{fix.Provider.GetType().Name} has no Fix All in {scope}.");
        var document = Assert.IsType<Document>(OfferedFix.DocumentOf(session.Solution, session.Diagnostic));
        var action = await provider!.GetFixAsync(new FixAllContext(
            document,
            fix.Provider,
            scope,
            fix.Action.EquivalenceKey!,
            [session.Diagnostic.Id],
            new Diagnostics(session),
            CancellationToken.None));
        Assert.True(action is not null, $"Fix All in {scope} offers nothing for '{fix.Action.Title}'.");
        return await OfferedFix.ApplyAsync(action!, session.Solution);
    }

    /// <summary>Hands the diagnostics of one id to the Fix All provider, project by project.</summary>
    private sealed class Diagnostics(FixSession session) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await Analysis.RunAsync(project, session.Setup)).Where(diagnostic => diagnostic.Id == session.Diagnostic.Id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            var all = await GetAllDiagnosticsAsync(document.Project, cancellationToken);
            return all.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(project, cancellationToken)).Where(diagnostic => !diagnostic.Location.IsInSource);
    }
}
