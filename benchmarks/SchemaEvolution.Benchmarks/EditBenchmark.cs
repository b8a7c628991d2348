using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Benchmarks;

/// <summary>
/// One edit in one file, as an editor sees it: a new tree, a new compilation, and that file analysed again. The edit narrows a field.
/// </summary>
internal sealed class EditBenchmark(IReadOnlyList<SourceFile> files, int messages, string baselineText) : IBenchmark
{
    private readonly Series idle = new("one edit: file analysed, by an analyzer that does nothing", "0.00 ms");
    private readonly Series ours = new("  by ours", "0.00 ms");
    private readonly InMemoryBaseline baseline = new(baselineText);
    private Compilation compilation = Compiler.Compile(files);
    private int edits;

    public IEnumerable<Series> Results => [idle, ours];

    public void Run()
    {
        for (var i = 0; i < 10; i++)
        {
            idle.Add(Edit([new IdleAnalyzer()]).TotalMilliseconds);
            ours.Add(Edit(Compiler.Ours, expected: "EVO302").TotalMilliseconds);
        }
    }

    private TimeSpan Edit(ImmutableArray<DiagnosticAnalyzer> analyzers, params string[] expected)
    {
        var index = ++edits * 37 % messages;
        var old = compilation.SyntaxTrees.ElementAt(index);
        var text = files[index].Text.Replace("long Id", "int Id", StringComparison.Ordinal);
        var start = Stopwatch.GetTimestamp();
        var tree = CSharpSyntaxTree.ParseText(text, path: old.FilePath);
        compilation = compilation.ReplaceSyntaxTree(old, tree);
        var driver = Compiler.Analyze(compilation, analyzers, baseline);
        var model = driver.Compilation.GetSemanticModel(tree);
        var found = driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
        var elapsed = Stopwatch.GetElapsedTime(start);
        if (!found.Select(diagnostic => diagnostic.Id).SequenceEqual(expected))
            throw new InvalidOperationException($"{text}\n{string.Join('\n', found)}");
        return elapsed;
    }
}
