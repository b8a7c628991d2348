using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Analysis;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>Applies an action to one diagnostic after the other, until nothing changes any more.</summary>
internal sealed class FixAllInSource(FixAction action)
{
    public async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<FoundDiagnostic> diagnostics, CancellationToken ct)
    {
        for (var hasChanged = true; hasChanged;)
        {
            var before = solution;
            foreach (var found in diagnostics)
                solution = await ApplyAsync(solution, found, ct).ConfigureAwait(false);
            hasChanged = solution != before;
        }

        return solution;
    }

    private async Task<Solution> ApplyAsync(Solution solution, FoundDiagnostic found, CancellationToken ct)
    {
        var project = await AnalyzedProject.CreateAsync(solution.GetProject(found.Project)!, ct).ConfigureAwait(false);
        if (project?.Find(found.Diagnostic) is not var (declared, violation))
            return solution;
        var proposals = action.Propose(new(project, declared, violation));
        return (await TestedFix.FindAsync(solution, proposals, violation, ct).ConfigureAwait(false))?.Changed ?? solution;
    }
}
