using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Benchmarks;

/// <summary>A whole build of the messages of one library: without analyzers, with one that does nothing, and with ours, in turn.</summary>
internal sealed class LibraryBenchmark : IBenchmark
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];

    private readonly IReadOnlyList<SourceFile> files;
    private readonly string? stub;
    private readonly string baseline;
    private readonly Series time;
    private readonly Series ourTime = new("  ours add to one that does nothing", "0.0 %");
    private readonly Series ourBytes = new("  ours allocate beside that", "0.0 %");

    public LibraryBenchmark(LibraryCode code)
    {
        (files, stub) = (code.Files, code.Stub);
        time = new($"build of {code.Name}, an analyzer that does nothing", "0 ms");
        var reader = SchemaReader.TryCreate(Compiler.Compile(files, stub))!;
        var schemas = new SchemaSet(reader.ReadAll().Select(declared => declared.Schema));
        baseline = BaselineWriter.Write(BaselineRecorder.Ship(BaselineRecorder.Record(BaselineFile.Empty, schemas)));
    }

    public IEnumerable<Series> Results => [time, ourTime, ourBytes];

    public void Run()
    {
        var idle = Cost.Of(() => Build(Idle));
        var ours = Cost.Of(() => Build(Compiler.Ours));
        time.Add(idle.Processor.TotalMilliseconds);
        ourTime.Add((ours.Processor - idle.Processor) / idle.Processor);
        ourBytes.Add((double)(ours.Bytes - idle.Bytes) / idle.Bytes);
    }

    /// <summary>What is in order may still be improved: some libraries have a place for unknown fields, which these messages lack.</summary>
    private void Build(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var driver = Compiler.Analyze(Compiler.Compile(files, stub), analyzers, new InMemoryBaseline(baseline));
        var found = driver.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        Compiler.DemandNone(found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Compiler.Emit(driver.Compilation);
    }
}
