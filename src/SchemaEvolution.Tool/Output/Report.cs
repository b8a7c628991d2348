using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Output;

/// <summary>What a command has to say, one part a project.</summary>
internal sealed record Report(IReadOnlyList<ProjectReport> Projects)
{
    public Compared Compared => Projects.Aggregate(Compared.Nothing, (sum, project) => sum + project.Compared);

    public IReadOnlyList<Finding> Findings => FindingList.Merge(Projects.SelectMany(project => project.Findings ?? []));

    public bool IsCheck => Projects.Any(project => project.Findings is not null);
}

/// <param name="Findings">Null if the command does not look for any.</param>
/// <param name="Changes">The lines of the baseline that were written (<c>+ </c>) and taken away (<c>- </c>).</param>
internal sealed record ProjectReport(string Name, Compared Compared, IReadOnlyList<Finding>? Findings, IReadOnlyList<string> Changes);
