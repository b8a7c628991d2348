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

    /// <param name="recorded">The declarations that the file takes from the code.</param>
    protected static IEnumerable<Proposal> Write(
        string title, Demand demand, AnalyzedProject project, BaselineFile file, IReadOnlyCollection<string> recorded) =>
        file == project.Baseline.File
        || !recorded.All(project.TargetsAgreeOn)
        || BaselineReader.Read(BaselineWriter.Write(file)).File is null
            ? []
            : [new(title, demand, (solution, _) => Task.FromResult<Solution?>(project.Baseline.Write(solution, project.Project.Id, file)))];
}
