using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Benchmarks;

/// <summary>One keystroke in one file, as an editor sees it: a new tree, a new compilation, and that file analysed again.</summary>
internal sealed class EditBenchmark : IBenchmark
{
    private readonly Series idle = new("one edit: file analysed, by an analyzer that does nothing", "0.00 ms");
    private readonly Series ours = new("  by ours", "0.00 ms");
    private readonly Series added = new("  by ours - by the idle one", "0.00 ms");
    private readonly InMemoryBaseline baseline = new();
    private Compilation compilation = Compiler.Compile(GeneratedCode.Files);
    private int edits;

    public IEnumerable<Series> Results => [idle, ours, added];

    public void Run()
    {
        for (var i = 0; i < 10; i++)
        {
            var withIdle = Edit([new IdleAnalyzer()]);
            var withOurs = Edit(Compiler.Ours);
            idle.Add(withIdle.TotalMilliseconds);
            ours.Add(withOurs.TotalMilliseconds);
            added.Add((withOurs - withIdle).TotalMilliseconds);
        }
    }

    private TimeSpan Edit(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var index = ++edits * 37 % GeneratedCode.Messages;
        var old = compilation.SyntaxTrees.ElementAt(index);
        var text = $"{GeneratedCode.Files[index]}// edit {edits}\n";
        var start = Stopwatch.GetTimestamp();
        var tree = CSharpSyntaxTree.ParseText(text, path: old.FilePath);
        compilation = compilation.ReplaceSyntaxTree(old, tree);
        var driver = Compiler.Analyze(compilation, analyzers, baseline);
        var model = driver.Compilation.GetSemanticModel(tree);
        var found = driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
        var elapsed = Stopwatch.GetElapsedTime(start);
        Compiler.DemandNone(found);
        return elapsed;
    }
}
