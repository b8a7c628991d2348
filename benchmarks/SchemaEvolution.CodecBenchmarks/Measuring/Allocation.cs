namespace SchemaEvolution.CodecBenchmarks.Measuring;

internal static class Allocation
{
    /// <summary>What one call allocates once it has been made before: exact bytes of this thread.</summary>
    public static long Of(Action call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
