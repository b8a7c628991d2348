namespace SchemaEvolution.Tool.Projects;

/// <summary>How the compiler would be called for one target framework of a project.</summary>
/// <param name="Outputs">Where its assembly, or what stands for it, would be found by projects that reference it.</param>
/// <param name="Compatibility">The MSBuild property SchemaEvolutionCompatibility, empty if it is not set.</param>
/// <param name="Formats">The MSBuild property SchemaEvolutionFormats, empty if it is not set.</param>
/// <param name="JsonNamespaces">The MSBuild property SchemaEvolutionJsonNamespaces, empty if it is not set.</param>
internal sealed record ProjectDescription(
    string Path,
    string Framework,
    IReadOnlyList<string> Outputs,
    string Compatibility,
    string Formats,
    string JsonNamespaces,
    IReadOnlyList<string> Arguments)
{
    /// <param name="lines">As the targets file writes them: <c>name=value</c>.</param>
    public static ProjectDescription Parse(IEnumerable<string> lines)
    {
        var values = lines.Select(line => line.Split('=', 2)).ToLookup(parts => parts[0], parts => parts[1]);
        return new(
            values["project"].Single(),
            values["framework"].Single(),
            [.. values["output"].Where(path => path.Length > 0)],
            values["compatibility"].Single(),
            values["formats"].Single(),
            values["json_namespaces"].Single(),
            [.. values["argument"]]);
    }
}
