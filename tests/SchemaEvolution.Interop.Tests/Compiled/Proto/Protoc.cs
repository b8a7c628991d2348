using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

/// <summary>The compiler of <c>.proto</c> files.</summary>
internal static class Protoc
{
    /// <summary>The directory of the package that holds it for every platform.</summary>
    private static readonly string Package = typeof(Protoc).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Grpc.Tools").Value!;

    /// <param name="files">The text of each file, by its name without directory and extension.</param>
    /// <returns>The C# source of each.</returns>
    /// <exception cref="InvalidOperationException">A file is not accepted.</exception>
    public static IReadOnlyList<string> Compile(IReadOnlyDictionary<string, string> files)
    {
        var directory = Directory.CreateTempSubdirectory("protoc");
        try
        {
            return Compile(files, directory.FullName);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static string[] Compile(IReadOnlyDictionary<string, string> files, string directory)
    {
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(directory, $"{name}.proto"), text);

        // A command line would be too short for a large batch.
        var wellKnownTypes = Path.Combine(Package, "build", "native", "include");
        string[] arguments = ["--csharp_out=.", "-I.", $"-I{wellKnownTypes}", .. files.Keys.Select(name => $"{name}.proto")];
        File.WriteAllLines(Path.Combine(directory, "arguments"), arguments);

        var program = Path.Combine(Package, "tools", Platform(), "protoc");
        Run(new(program, "@arguments") { WorkingDirectory = directory, RedirectStandardError = true });
        return [.. Directory.EnumerateFiles(directory, "*.cs").Select(File.ReadAllText)];
    }

    private static void Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(errors);
    }

    private static string Platform() => OperatingSystem.IsWindows() ? "windows_x64"
        : OperatingSystem.IsMacOS() ? "macosx_universal"
        : $"linux_{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
}
