using System.Diagnostics;

namespace SchemaEvolution.CodecBenchmarks.Measuring;

/// <summary>This program once more, in a process of its own.</summary>
internal static class Child
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">What it is to do.</param>
    /// <param name="settings">Switches of the runtime, without <c>DOTNET_</c>, that are to be off.</param>
    /// <returns>What it wrote.</returns>
    public static string Run(IEnumerable<string> arguments, params string[] settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        foreach (var setting in settings)
            start.Environment[$"DOTNET_{setting}"] = "0";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"The benchmark ended with {process.ExitCode}: {said}");
    }
}
