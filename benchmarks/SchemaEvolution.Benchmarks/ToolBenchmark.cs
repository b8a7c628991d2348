using System.Diagnostics;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Benchmarks;

/// <summary>
/// <c>dotnet schema check</c> of a built assembly, as a process of its own; and of one with a single message, which tells what starting
/// the process and reading the framework take.
/// </summary>
internal sealed class ToolBenchmark(int messages) : IBenchmark
{
    private readonly Series small = new("dotnet schema check: process, 1 message", "0 ms");
    private readonly Series large = new($"  process, {messages} messages", "0 ms");
    private readonly Series check = new("  the difference: the check itself", "0 ms");
    private readonly string smallAssembly = Write(new(1));
    private readonly string largeAssembly = Write(new(messages));

    public IEnumerable<Series> Results => [small, large, check];

    public void Run()
    {
        var (alone, whole) = (Check(smallAssembly), Check(largeAssembly));
        small.Add(alone.TotalMilliseconds);
        large.Add(whole.TotalMilliseconds);
        check.Add((whole - alone).TotalMilliseconds);
    }

    /// <summary>An assembly with its baseline and the attributes beside it.</summary>
    private static string Write(GeneratedCode code)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"Messages{code.Messages}")).FullName;
        var path = Path.Combine(folder, "Generated.dll");
        File.WriteAllBytes(path, Compiler.Emit(Compiler.Compile(code.FilesOf(GeneratedCode.Versions))));
        File.WriteAllText(Path.Combine(folder, BaselineFile.FileName), GeneratedBaseline.Of(code));
        var attributes = typeof(MessageAttribute).Assembly.Location;
        File.Copy(attributes, Path.Combine(folder, Path.GetFileName(attributes)), overwrite: true);
        return path;
    }

    private static TimeSpan Check(string assembly)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "dotnet-schema.dll");
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "check", "--project", assembly])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start) : throw new InvalidOperationException(said);
    }
}
