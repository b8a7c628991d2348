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
    public async Task<bool> IsGoodAsync(Solution after, FixTarget target, Demand demand, CancellationToken ct)
    {
        if (demand is Demand.None)
            return true;
        foreach (var id in CompilerCheck.Reached(before, after))
        {
            var (old, @new) = (before.GetProject(id)!, after.GetProject(id)!);
            if (!await IsRepairedAsync(old, @new, target, ct).ConfigureAwait(false)
                || (demand is Demand.SchemaAndCode && !await CompilerCheck.CompilesAsync(old, @new, ct).ConfigureAwait(false)))
                return false;
        }

        return true;
    }

    private static async Task<bool> IsRepairedAsync(Project before, Project after, FixTarget target, CancellationToken ct)
    {
        var old = await FindingsAsync(before, target.Violation, ct).ConfigureAwait(false);
        var @new = await FindingsAsync(after, target.Violation, ct).ConfigureAwait(false);
        var repaired = Key(target.Violation);
        return CompilerCheck.IsSubset(@new, old)
            && (!await StandsInAsync(before, target, ct).ConfigureAwait(false)
                || @new.Count(key => key == repaired) < old.Count(key => key == repaired));
    }

    /// <summary>Whether a project has the violation at this very place: under another <c>#if</c> it is one of its own.</summary>
    private static async Task<bool> StandsInAsync(Project project, FixTarget target, CancellationToken ct) =>
        await AnalyzedProject.CreateAsync(project, ct).ConfigureAwait(false) is { } analyzed
        && analyzed.Violations.Any(found =>
            Key(found.Violation) == Key(target.Violation) && found.Place.GetLineSpan().Equals(target.Place.GetLineSpan()));

    /// <summary>
    /// What counts: warnings and errors, and the violation that is to be repaired. What keeps codecs from being generated counts for those
    /// who repair that: others may have no use for codecs.
    /// </summary>
    private static async Task<IReadOnlyList<(string, string)>> FindingsAsync(Project project, Violation violation, CancellationToken ct) =>
        await AnalyzedProject.CreateAsync(project, ct).ConfigureAwait(false) is { } analyzed
            ? [.. analyzed.Violations.Select(found => found.Violation)
                .Concat(analyzed.Schema.CheckProject(ct))
                .Where(found => found.Rule == violation.Rule || found.Rule != DeclarationRules.NotGenerated)
                .Where(found => found.Severity > RuleSeverity.Info || Key(found) == Key(violation))
                .Select(Key)]
            : [];

    private static (string, string) Key(Violation violation) => (violation.Rule.Id, violation.Subject);
}
