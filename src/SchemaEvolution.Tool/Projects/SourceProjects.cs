using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Projects;

/// <summary>Reads a project, or those of a solution, from source.</summary>
internal static class SourceProjects
{
    /// <param name="baseline">Where the baseline is; null for the place that the project itself names, or beside it.</param>
    public static async Task<IReadOnlyList<SchemaSource>> ReadAsync(ProjectInput input, string? baseline, CancellationToken ct)
    {
        var descriptions = await DesignTimeBuild.RunAsync(input.Path, ct).ConfigureAwait(false);
        var compiler = new ProjectCompiler(descriptions);
        var isWanted = input.Selector();
        return
        [
            .. descriptions
                .Where(description => isWanted(description.Path))
                .DistinctBy(description => (description.Path, description.Framework))
                .OrderBy(description => description.Framework, StringComparer.Ordinal)
                .GroupBy(description => description.Path)
                .OrderBy(targets => targets.Key, StringComparer.Ordinal)
                .Select(targets => ToSource(targets.Key, [.. targets.Select(target => compiler.Compile(target, ct))], baseline, ct)),
        ];
    }

    private static SchemaSource ToSource(string path, IReadOnlyList<CompiledProject> targets, string? baseline, CancellationToken ct)
    {
        foreach (var target in targets)
            ThrowIfBroken(target, ct);
        var beside = Path.Combine(Path.GetDirectoryName(path)!, BaselineFile.FileName);
        var named = targets
            .SelectMany(target => target.AdditionalFiles)
            .FirstOrDefault(file => Path.GetFileName(file.Path).Equals(BaselineFile.FileName, StringComparison.OrdinalIgnoreCase))?.Path;
        var place = baseline ?? named ?? beside;
        var history = BaselineDocument.HistoryOf(place);
        return new(path, place, [.. targets.Select(target => ToTarget(target, history))]);
    }

    private static SchemaTarget ToTarget(CompiledProject target, BaselineHistory? history)
    {
        var settings = new SettingsReader(target.Options);
        return new(
            target.Description.Framework,
            SchemaReader.TryCreate(target.Compilation, settings.JsonScopeOf(target.Compilation, history)),
            settings,
            (rule, path) => RuleSeverities.Of(rule, path, target.Options, target.Compilation.Options));
    }

    /// <summary>A warning that was made an error stops a build, and still leaves a schema to read.</summary>
    private static void ThrowIfBroken(CompiledProject target, CancellationToken ct)
    {
        var errors = target.Compilation.GetDiagnostics(ct)
            .Where(diagnostic => diagnostic.DefaultSeverity is DiagnosticSeverity.Error)
            .ToList();
        if (errors.Count > 0)
            throw new ToolException(
                ExitCode.CouldNotRun,
                $"'{target.Description.Path}' ({target.Description.Framework}) does not build:\n{string.Join('\n', errors)}");
    }
}
