using System.Diagnostics;

namespace SchemaEvolution.Package.Tests.Consuming;

/// <summary>The <c>dotnet</c> command, as a user at a fresh prompt has it.</summary>
internal static class Dotnet
{
    public static async Task<DotnetRun> RunAsync(string folder, string packages, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test runs inside a build of this repository, whose properties are in the environment.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        // No process may outlive the command: it would hold the output open and keep an analyzer loaded.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["NUGET_PACKAGES"] = packages;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output + await errors);
    }
}

internal sealed record DotnetRun(int ExitCode, string Output)
{
    /// <summary>Fails the test with what the command printed, unless it succeeded.</summary>
    public void AssertSuccess() => Assert.True(ExitCode == 0, Output);
}
