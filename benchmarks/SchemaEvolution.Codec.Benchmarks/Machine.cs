using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SchemaEvolution.Codec.Benchmarks;

/// <summary>What the numbers are those of.</summary>
internal static class Machine
{
    public static string Description =>
        $"{Model}, {Environment.ProcessorCount} processors; {RuntimeInformation.FrameworkDescription}; "
        + $"vectors {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0)} bits, "
        + $"BMI2 {(Bmi2.X64.IsSupported ? "yes" : "no")}";

    private static string Model =>
        (File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null)
            ?.Split(": ")[1] ?? RuntimeInformation.ProcessArchitecture.ToString();
}
