using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Analysis;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>Repairs one diagnostic after the other, until nothing changes any more.</summary>
/// <param name="actions">Of these the first that stands its test is taken for each.</param>
internal sealed class FixAllInSource(IReadOnlyList<FixAction> actions)
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
        var proposals = actions.SelectMany(action => action.Propose(target));
        return (await TestedFix.FindAsync(solution, proposals, target, ct).ConfigureAwait(false))?.Changed ?? solution;
    }
}
