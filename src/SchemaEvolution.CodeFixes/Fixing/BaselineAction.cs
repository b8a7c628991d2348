using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Analysis;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>A repair that writes the baseline; of many violations it makes one change of the file.</summary>
internal abstract class BaselineAction : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) => Propose([target]);

    /// <param name="targets">Violations of projects that share one baseline; not empty.</param>
    public abstract IEnumerable<Proposal> Propose(IReadOnlyList<FixTarget> targets);

    protected static IEnumerable<Proposal> Write(string title, Demand demand, AnalyzedProject project, BaselineFile? file) =>
        file is null || BaselineWriter.Write(file) == (project.Baseline.File is { } old ? BaselineWriter.Write(old) : null)
            ? []
            : [new(title, demand, async (solution, ct) => await TargetsAgreeAsync(solution, project, file, ct).ConfigureAwait(false)
                ? project.Baseline.Write(solution, project.Project.Id, file)
                : null)];
}
