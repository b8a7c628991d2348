using System.Diagnostics;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Projects;

/// <summary>Asks MSBuild how a project is compiled, without compiling it.</summary>
internal static class DesignTimeBuild
{
    private const string TargetsFile = "DesignTime.targets";

    /// <summary>Where MSBuild is, as a calling one sets it for itself: the SDK that the project asks for is to be used instead.</summary>
    private static readonly string[] Inherited = ["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath"];

    /// <param name="path">A project or a solution.</param>
    /// <returns>One description for each target framework of each C# project that it consists of or that these reference.</returns>
    public static async Task<IReadOnlyList<ProjectDescription>> RunAsync(string path, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("dotnet-schema-").FullName;
        try
        {
            var targets = Path.Combine(folder, TargetsFile);
            await using (var file = File.Create(targets))
                await typeof(DesignTimeBuild).Assembly.GetManifestResourceStream(TargetsFile)!.CopyToAsync(file, ct).ConfigureAwait(false);
            await BuildAsync(path, targets, folder, ct).ConfigureAwait(false);
            return [.. Directory.GetFiles(folder, "*.txt").Select(file => ProjectDescription.Parse(File.ReadLines(file)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task BuildAsync(string path, string targets, string descriptions, CancellationToken ct)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(path),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in Arguments(path, targets, descriptions))
            start.ArgumentList.Add(argument);
        foreach (var variable in Inherited)
            start.Environment.Remove(variable);

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        try
        {
            await process.WaitForExitAsync(ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw;
        }

        // Ctrl-C reaches both processes, and the other one may be the first to end.
        ct.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            var reason = await output.ConfigureAwait(false) + await errors.ConfigureAwait(false);
            throw new ToolException(ExitCode.CouldNotRun, $"'{path}' cannot be read:\n{reason.TrimEnd()}");
        }
    }

    private static IEnumerable<string> Arguments(string path, string targets, string descriptions) =>
    [
        "msbuild", path, "-restore", "-nologo", "-maxCpuCount", "-nodeReuse:false", "-verbosity:quiet", "-terminalLogger:off",
        "-consoleLoggerParameters:ErrorsOnly;NoSummary",
        "-target:SchemaEvolutionDescribe",
        $"-property:CustomAfterMicrosoftCommonTargets={targets}",
        $"-property:CustomAfterMicrosoftCommonCrossTargetingTargets={targets}",
        $"-property:SchemaEvolutionDescriptions={descriptions}",
        "-property:DesignTimeBuild=true",
        "-property:BuildProjectReferences=false",
        "-property:SkipCompilerExecution=true",
        "-property:ProvideCommandLineArgs=true",

        // An output that is never there: an up-to-date project would not tell its command line.
        "-property:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
    ];
}
