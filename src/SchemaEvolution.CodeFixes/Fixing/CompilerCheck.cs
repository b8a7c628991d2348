using Microsoft.CodeAnalysis;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>Asks the compiler about a change.</summary>
internal static class CompilerCheck
{
    /// <summary>The projects with a changed file, and those that are built on them.</summary>
    public static IEnumerable<ProjectId> Reached(Solution before, Solution after)
    {
        var changed = after.GetChanges(before).GetProjectChanges().Select(change => change.ProjectId).ToList();
        var graph = before.GetProjectDependencyGraph();
        return changed.Concat(changed.SelectMany(graph.GetProjectsThatTransitivelyDependOnThisProject)).Distinct();
    }

    /// <summary>Whether the compiler says nothing that it did not say before.</summary>
    public static async Task<bool> CompilesAsync(Project before, Project after, CancellationToken ct)
    {
        var @new = await FindingsAsync(after, ct).ConfigureAwait(false);
        return @new.Count == 0 || IsSubset(@new, await FindingsAsync(before, ct).ConfigureAwait(false));
    }

    /// <summary>Whether each element is in the other list as often.</summary>
    public static bool IsSubset(IReadOnlyList<(string, string)> part, IReadOnlyList<(string, string)> whole)
    {
        var left = whole.ToList();
        return part.All(left.Remove);
    }

    private static async Task<IReadOnlyList<(string, string)>> FindingsAsync(Project project, CancellationToken ct) =>
        await project.GetCompilationAsync(ct).ConfigureAwait(false) is { } compilation
            ? [.. compilation.GetDiagnostics(ct)
                .Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })
                .Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage()))]
            : [];
}
