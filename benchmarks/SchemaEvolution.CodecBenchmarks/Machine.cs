using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SchemaEvolution.CodecBenchmarks;

/// <summary>What the numbers are those of.</summary>
internal static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";

    public static string Description =>
        $"{Processor}, {Environment.ProcessorCount} processors; {RuntimeInformation.FrameworkDescription}; "
        + $"vectors of {VectorBits} bits, BMI2: {Bmi2.X64.IsSupported}";

    private static string Processor =>
        File.Exists(ProcessorFile) && File.ReadLines(ProcessorFile).FirstOrDefault(IsModel) is { } line
            ? line.Split(": ")[1]
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static int VectorBits =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    private static bool IsModel(string line) => line.StartsWith("model name", StringComparison.Ordinal);
}
