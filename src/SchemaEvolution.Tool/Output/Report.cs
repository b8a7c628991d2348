using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Output;

/// <summary>What a command has to say, one part a project.</summary>
/// <param name="Root">From where other programs name files.</param>
internal sealed record Report(SourceRoot Root, IReadOnlyList<ProjectReport> Projects)
{
    public Compared Compared => Projects.Aggregate(Compared.Nothing, (sum, project) => sum + project.Compared);

    public IReadOnlyList<Finding> Findings => FindingList.Merge(Projects.SelectMany(project => project.Findings ?? []));

    public bool IsCheck => Projects.Any(project => project.Findings is not null);

    /// <summary>A place for each finding: where none is known, as in a built assembly, it is the project.</summary>
    public FileSpot PlaceOf(Finding finding) => finding.Location
        ?? finding.Baseline
        ?? new(Projects.First(project => project.Findings?.Contains(finding) == true).File, 1);
}

/// <param name="File">The project file or the assembly, as people read it.</param>
/// <param name="Findings">Null if the command does not look for any.</param>
/// <param name="Changes">The lines of the baseline that were written (<c>+ </c>) and taken away (<c>- </c>).</param>
internal sealed record ProjectReport(
    string Name, string File, Compared Compared, IReadOnlyList<Finding>? Findings, IReadOnlyList<string> Changes);
