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
        file == project.Baseline.File || BaselineReader.Read(BaselineWriter.Write(file)).File is null
            ? []
            : [new(title, demand, async (solution, ct) => await TargetsAgreeAsync(solution, project, recorded, ct).ConfigureAwait(false)
                ? project.Baseline.Write(solution, project.Project.Id, file)
                : null)];

    /// <summary>
    /// Whether all target frameworks of a project declare the same: what one of them writes must not be wrong for another.
    /// </summary>
    private static async Task<bool> TargetsAgreeAsync(
        Solution solution, AnalyzedProject project, IReadOnlyCollection<string> recorded, CancellationToken ct)
    {
        var present = project.Project;
        foreach (var other in solution.Projects.Where(other => other.Id != present.Id && other.FilePath == present.FilePath))
        {
            if (await AnalyzedProject.CreateAsync(other, ct).ConfigureAwait(false) is { } target
                && !recorded.All(name => Equals(target.Schema.Reader.Find(name), project.Schema.Reader.Find(name))))
                return false;
        }

        return true;
    }
}
