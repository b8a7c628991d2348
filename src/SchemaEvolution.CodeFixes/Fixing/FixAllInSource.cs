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
        if (project?.Find(found.Diagnostic) is not var (declared, violation, place))
            return solution;
        var target = new FixTarget(project, declared, violation, place);
        return (await TestedFix.FindAsync(solution, action.Propose(target), target, ct).ConfigureAwait(false))?.Changed ?? solution;
    }
}
