namespace SchemaEvolution.Benchmarks;

/// <summary>What a piece of work took of the processor and of memory. The time of other programs does not count.</summary>
internal readonly record struct Cost(TimeSpan Processor, long Bytes)
{
    public static Cost Of(Action work)
    {
        GC.Collect();
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        work();
        return new(Environment.CpuUsage.TotalTime - time, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
