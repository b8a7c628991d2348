using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>A solution with its diagnostics, and the one among them that a fix is asked for: the first marked one.</summary>
internal sealed record FixSession(Solution Solution, ImmutableArray<Diagnostic> Diagnostics, Diagnostic Diagnostic, TestSetup Setup)
{
    public static async Task<FixSession> StartAsync(string? baseline, TestFiles sources, TestSetup setup)
    {
        var marked = MarkedFiles.Parse(baseline, sources);
        if (marked.Marks.Count == 0)
            Assert.Fail("Mark the diagnostic that is to be fixed: {|EVO101:…|}.");

        var solution = TestSolution.Create(marked.Files, setup);
        await Analysis.AssertCompilesAsync(solution, setup);
        var diagnostics = await Analysis.RunAsync(solution, setup);
        if (marked.Marks.Except(diagnostics.Select(Finding.Of)).Any())
            Assert.Fail(DiagnosticReport.Compare(marked, diagnostics)!);

        return new(solution, diagnostics, diagnostics.First(diagnostic => Finding.Of(diagnostic) == marked.Marks[0]), setup);
    }

    public Task<IReadOnlyList<OfferedFix>> OfferedAsync() => OfferedFix.AllAsync(Solution, Diagnostic, Setup);

    /// <summary>The fix that the test names, or the first one, which <c>dotnet format</c> takes.</summary>
    public async Task<OfferedFix> ChooseAsync(string? name)
    {
        var offered = await OfferedAsync();
        var chosen = offered.Where((fix, place) => name is null || fix.IsNamed(name, place)).FirstOrDefault();
        if (chosen is null)
        {
            var menu = offered.Select((fix, place) => $"{place}  {fix.Action.Title}  (key {fix.Action.EquivalenceKey})");
            Assert.Fail($"No fix {name} for {Diagnostic}. Offered:\n{string.Join('\n', menu)}");
        }

        return chosen;
    }
}
