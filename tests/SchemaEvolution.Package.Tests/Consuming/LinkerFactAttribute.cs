using System.Runtime.InteropServices;

namespace SchemaEvolution.Package.Tests.Consuming;

/// <summary>A test that links native code; skipped where there is no linker, or another platform.</summary>
internal sealed class LinkerFactAttribute : FactAttribute
{
    public LinkerFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture is not Architecture.X64)
            Skip = "The native compiler is taken for Linux on x64.";
        else if (Linker is null)
            Skip = "Neither clang nor gcc is installed.";
    }

    /// <summary>Null if there is none.</summary>
    public static string? Linker { get; } = new[] { "clang", "gcc" }.FirstOrDefault(IsInstalled);

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
