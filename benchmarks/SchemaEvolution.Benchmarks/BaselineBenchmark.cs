using System.Diagnostics;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Benchmarks;

/// <summary>Reading the baseline file, which happens once a text.</summary>
internal sealed class BaselineBenchmark(string text) : IBenchmark
{
    private readonly Series time = new("baseline read", "0.0 ms");
    private readonly Series memory = new("  bytes allocated / bytes of the file", "0.0");

    public IEnumerable<Series> Results => [time, memory];

    public void Run()
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var result = BaselineReader.Read(text);
        time.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        memory.Add((double)(GC.GetAllocatedBytesForCurrentThread() - before) / text.Length);
        if (result.File is null)
            throw new InvalidOperationException(result.Errors[0].Message);
    }
}
