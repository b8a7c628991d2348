using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Analysis;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>Writes each baseline once, for all of its diagnostics.</summary>
internal sealed class FixAllInBaseline(BaselineAction action)
{
    public async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<FoundDiagnostic> diagnostics, CancellationToken ct)
    {
        var targets = new List<FixTarget>();
        foreach (var project in diagnostics.GroupBy(found => found.Project))
            if (await AnalyzedProject.CreateAsync(solution.GetProject(project.Key)!, ct).ConfigureAwait(false) is { } analyzed)
                targets.AddRange(project.Select(found => analyzed.Find(found.Diagnostic)).Where(found => found is not null)
                    .Select(found => new FixTarget(analyzed, found!.Value.Declared, found.Value.Violation, found.Value.Place)));

        // Two target frameworks are two projects with one file.
        foreach (var file in targets.GroupBy(target => target.Project.Baseline.Path ?? target.Project.Project.Id.ToString()))
        {
            // What cannot be recorded is left out; the change is good if it repairs one of the others.
            var proposals = action.Propose([.. file]).ToList();
            foreach (var target in file)
            {
                if (await TestedFix.FindAsync(solution, proposals, target, ct).ConfigureAwait(false) is { } fix)
                {
                    solution = fix.Changed;
                    break;
                }
            }
        }

        return solution;
    }
}
