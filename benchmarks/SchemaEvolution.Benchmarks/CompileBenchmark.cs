using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Benchmarks;

/// <summary>
/// A whole build: parse, bind, emit; without analyzers, with one that does nothing, with ours, and with those of another package, in turn.
/// </summary>
internal sealed class CompileBenchmark(string project, IReadOnlyList<SourceFile> files, string baseline) : IBenchmark
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];
    private static readonly ImmutableArray<DiagnosticAnalyzer> Others = AnalyzerPackage.Load();

    private readonly Series time = new($"build of {project}, no analyzers", "0 ms");
    private readonly Series idleTime = new("  an analyzer that does nothing adds", "0.0 %");
    private readonly Series ourTime = new("  ours add to that", "0.0 %");
    private readonly Series otherTime = new($"  {AnalyzerPackage.Name} adds to that", "0.0 %");
    private readonly Series bytes = new("  allocated, no analyzers", "0.0 MB");
    private readonly Series ourBytes = new("    ours add", "0.0 %");
    private readonly Series otherBytes = new($"    {AnalyzerPackage.Name} adds", "0.0 %");

    public IEnumerable<Series> Results => [time, idleTime, ourTime, otherTime, bytes, ourBytes, otherBytes];

    public void Run()
    {
        var alone = Cost.Of(() => Compiler.Emit(Compiler.Compile(files)));
        var idle = Cost.Of(() => Build(Idle));
        var ours = Cost.Of(() => Build(Compiler.Ours));
        var others = Cost.Of(() => Build(Others));
        time.Add(alone.Processor.TotalMilliseconds);
        idleTime.Add((idle.Processor - alone.Processor) / alone.Processor);
        ourTime.Add((ours.Processor - idle.Processor) / alone.Processor);
        otherTime.Add((others.Processor - idle.Processor) / alone.Processor);
        bytes.Add(alone.Bytes / 1e6);
        ourBytes.Add((double)(ours.Bytes - idle.Bytes) / alone.Bytes);
        otherBytes.Add((double)(others.Bytes - idle.Bytes) / alone.Bytes);
    }

    /// <summary>The others may find what they like: the generated code is in order by our rules alone.</summary>
    private void Build(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var driver = Compiler.Analyze(Compiler.Compile(files), analyzers, new InMemoryBaseline(baseline));
        var found = driver.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        Compiler.DemandNone(analyzers == Others ? found.Where(diagnostic => diagnostic.Id == "AD0001") : found);
        Compiler.Emit(driver.Compilation);
    }
}
