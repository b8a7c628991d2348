using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>An entry of the light bulb's menu, and the provider that offers it.</summary>
internal sealed record OfferedFix(CodeFixProvider Provider, CodeAction Action)
{
    /// <summary>The menu for a diagnostic, in order.</summary>
    public static async Task<IReadOnlyList<OfferedFix>> AllAsync(Solution solution, Diagnostic diagnostic, TestSetup setup)
    {
        List<OfferedFix> offered = [];
        var document = DocumentOf(solution, diagnostic);
        foreach (var provider in setup.Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, diagnostic, (action, _) => offered.Add(new(provider, action)), CancellationToken.None));
        }

        return offered;
    }

    /// <summary>Is this the fix that a test names by equivalence key, title or place in the menu?</summary>
    public bool IsNamed(string name, int place) =>
        name == Action.EquivalenceKey || name == Action.Title || name == place.ToString(CultureInfo.InvariantCulture);

    /// <summary>The solution after the action, with every linked copy of a changed file alike.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action, Solution solution)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var change = Assert.Single(operations.OfType<ApplyChangesOperation>());
        return await LinkedFiles.MergeAsync(solution, change.ChangedSolution);
    }

    /// <summary>The file in which the diagnostic stands: source, or an additional file.</summary>
    public static TextDocument DocumentOf(Solution solution, Diagnostic diagnostic) =>
        solution.GetDocument(diagnostic.Location.SourceTree)
        ?? solution.ProjectsUnderTest()
            .SelectMany(project => project.AdditionalDocuments)
            .First(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
}
