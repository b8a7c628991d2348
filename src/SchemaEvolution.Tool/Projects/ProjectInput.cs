using System.Text.RegularExpressions;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Projects;

internal enum InputKind
{
    Project,
    Solution,
    Assembly,
}

/// <summary>What <c>--project</c> names.</summary>
/// <param name="Path">Absolute.</param>
internal sealed partial record ProjectInput(InputKind Kind, string Path)
{
    private static readonly StringComparer Paths = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private static readonly Dictionary<string, InputKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csproj"] = InputKind.Project,
        [".sln"] = InputKind.Solution,
        [".slnx"] = InputKind.Solution,
        [".dll"] = InputKind.Assembly,
        [".exe"] = InputKind.Assembly,
    };

    /// <param name="path">A file or a folder; null for the current folder.</param>
    public static ProjectInput Resolve(string? path, ToolHost host)
    {
        var full = host.FullPath(path ?? ".");
        if (Directory.Exists(full))
            return InFolder(full);
        if (!File.Exists(full))
            throw new ToolException(ExitCode.WrongUsage, $"'{path}' does not exist.");
        return KindOf(full) is { } kind
            ? new(kind, full)
            : throw new ToolException(ExitCode.WrongUsage, $"'{path}' is neither a C# project, a solution, a folder nor an assembly.");
    }

    /// <summary>Whether a project is asked for, rather than only referenced by one that is.</summary>
    public Func<string, bool> Selector()
    {
        if (Kind is InputKind.Project)
            return path => Paths.Equals(path, Path);
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        var projects = ProjectPath().Matches(File.ReadAllText(Path))
            .Select(match => System.IO.Path.GetFullPath(match.Groups[1].Value.Replace('\\', '/'), folder))
            .ToHashSet(Paths);
        return projects.Contains;
    }

    private static InputKind? KindOf(string file) => Kinds.TryGetValue(System.IO.Path.GetExtension(file), out var kind) ? kind : null;

    /// <summary>A project where there is one, else a solution.</summary>
    private static ProjectInput InFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder).ToLookup(KindOf);
        var candidates = files[InputKind.Project].Any() ? files[InputKind.Project] : files[InputKind.Solution];
        return candidates.Order(StringComparer.Ordinal).ToList() switch
        {
            [var only] => new(KindOf(only)!.Value, only),
            [] => throw new ToolException(ExitCode.WrongUsage, $"There is no C# project and no solution in '{folder}'."),
            var several => throw new ToolException(
                ExitCode.WrongUsage, $"Choose with --project: {string.Join(", ", several.Select(System.IO.Path.GetFileName))}."),
        };
    }

    /// <summary>A project in quotes, as both forms of a solution have it.</summary>
    [GeneratedRegex("\"([^\"]+\\.csproj)\"", RegexOptions.IgnoreCase)]
    private static partial Regex ProjectPath();
}
