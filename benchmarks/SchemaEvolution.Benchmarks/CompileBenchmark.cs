using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Benchmarks;

/// <summary>A whole build: parse, bind, emit; without analyzers, with one that does nothing, and with ours, in turn.</summary>
internal sealed class CompileBenchmark : IBenchmark
{
    private readonly Series alone = new("build without analyzers", "0 ms");
    private readonly Series idle = new("  with an analyzer that does nothing / without", "0.000");
    private readonly Series ours = new("  with ours / without", "0.000");
    private readonly Series added = new("  with ours - with the idle one / without", "0.0 %");
    private readonly Series reported = new("  time that the compiler reports for ours / without", "0.0 %");

    public IEnumerable<Series> Results => [alone, idle, ours, added, reported];

    public void Run()
    {
        var without = Time(() => Compiler.Emit(Compiler.Compile(GeneratedCode.Files)));
        var withIdle = Time(() => Build([new IdleAnalyzer()], isTimed: false));
        var withOurs = Time(() => Build(Compiler.Ours, isTimed: false));
        var telemetry = Build(Compiler.Ours, isTimed: true);
        alone.Add(without.TotalMilliseconds);
        idle.Add(withIdle / without);
        ours.Add(withOurs / without);
        added.Add((withOurs - withIdle) / without);
        reported.Add(telemetry / without);
    }

    private static TimeSpan Time(Action action)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <returns>What the compiler says that the analyzers took, if it is asked to time them.</returns>
    private static TimeSpan Build(ImmutableArray<DiagnosticAnalyzer> analyzers, bool isTimed)
    {
        var driver = Compiler.Analyze(Compiler.Compile(GeneratedCode.Files), analyzers, new InMemoryBaseline(), isTimed);
        var result = driver.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        Compiler.DemandNone(result.GetAllDiagnostics());
        Compiler.Emit(driver.Compilation);
        return analyzers.Aggregate(TimeSpan.Zero, (sum, analyzer) => sum + result.AnalyzerTelemetryInfo[analyzer].ExecutionTime);
    }
}
