using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Analysis;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>Judges a change before it is offered, in every project that it reaches.</summary>
/// <param name="before">The solution without the change.</param>
internal sealed class FixValidation(Solution before)
{
    /// <summary>Whether a change repairs a violation and harms nothing.</summary>
    public async Task<bool> IsGoodAsync(Solution after, Violation violation, Demand demand, CancellationToken ct)
    {
        if (demand is Demand.None)
            return true;
        foreach (var id in Reached(after))
        {
            var (old, @new) = (before.GetProject(id)!, after.GetProject(id)!);
            if (!await IsRepairedAsync(old, @new, violation, ct).ConfigureAwait(false)
                || (demand is Demand.SchemaAndCode && !await CompilesAsync(old, @new, ct).ConfigureAwait(false)))
                return false;
        }

        return true;
    }

    /// <summary>The projects with a changed file, and those that are built on them.</summary>
    private IEnumerable<ProjectId> Reached(Solution after)
    {
        var changed = after.GetChanges(before).GetProjectChanges().Select(change => change.ProjectId).ToList();
        var graph = before.GetProjectDependencyGraph();
        return changed.Concat(changed.SelectMany(graph.GetProjectsThatTransitivelyDependOnThisProject)).Distinct();
    }

    private static async Task<bool> IsRepairedAsync(Project before, Project after, Violation violation, CancellationToken ct)
    {
        var old = await FindingsAsync(before, violation, ct).ConfigureAwait(false);
        var @new = await FindingsAsync(after, violation, ct).ConfigureAwait(false);
        var repaired = Key(violation);
        return IsSubset(@new, old) && (!old.Contains(repaired) || @new.Count(key => key == repaired) < old.Count(key => key == repaired));
    }

    /// <summary>What counts: warnings and errors, and the violation that is to be repaired.</summary>
    private static async Task<IReadOnlyList<(string, string)>> FindingsAsync(Project project, Violation violation, CancellationToken ct) =>
        await AnalyzedProject.CreateAsync(project, ct).ConfigureAwait(false) is { } analyzed
            ? [.. analyzed.Violations.Select(found => found.Violation)
                .Concat(analyzed.Schema.CheckProject(ct))
                .Where(found => found.Rule.Severity > RuleSeverity.Info || Key(found) == Key(violation))
                .Select(Key)]
            : [];

    private static async Task<bool> CompilesAsync(Project before, Project after, CancellationToken ct)
    {
        var @new = await CompilerFindingsAsync(after, ct).ConfigureAwait(false);
        return @new.Count == 0 || IsSubset(@new, await CompilerFindingsAsync(before, ct).ConfigureAwait(false));
    }

    private static async Task<IReadOnlyList<(string, string)>> CompilerFindingsAsync(Project project, CancellationToken ct) =>
        await project.GetCompilationAsync(ct).ConfigureAwait(false) is { } compilation
            ? [.. compilation.GetDiagnostics(ct)
                .Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })
                .Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage()))]
            : [];

    private static bool IsSubset(IReadOnlyList<(string, string)> part, IReadOnlyList<(string, string)> whole)
    {
        var left = whole.ToList();
        return part.All(left.Remove);
    }

    private static (string, string) Key(Violation violation) => (violation.Rule.Id, violation.Subject);
}
