using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Runs all analyzers over a project and compares everything that they report, or what their fixes make of it.</summary>
/// <remarks>
/// Source and baseline are marked: <c>{|EVO101:span|}</c> expects that diagnostic at that span. <c>baseline</c> is the text of
/// <c>schema.baseline</c>, null if there is none.
/// </remarks>
internal static class Verify
{
    /// <summary>The diagnostics are exactly the marked ones, those of the ignored ids left out.</summary>
    public static async Task DiagnosticsAsync(string? baseline, TestFiles sources, string[]? ignore = null, TestSetup? setup = null)
    {
        var marked = MarkedFiles.Parse(baseline, sources);
        if (DiagnosticReport.Compare(marked, await ReportAsync(marked, ignore, setup)) is { } report)
            Assert.Fail(report);
    }

    /// <summary>The only diagnostic reads <c>id: text</c>; or, with a place, the one at that place in order of file and span.</summary>
    public static async Task MessageAsync(
        string? baseline, TestFiles sources, string message, int? place = null, string[]? ignore = null, TestSetup? setup = null)
    {
        var diagnostics = await ReportAsync(MarkedFiles.Parse(baseline, sources), ignore, setup);
        var messages = diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage()}").ToList();
        var actual = place is { } index ? messages.ElementAtOrDefault(index) ?? "" : string.Join('\n', messages);
        TextDiff.AssertEqual(message, actual, "The message");
    }

    /// <summary>Fixing the first marked diagnostic gives the expected files, which compile and bear no new warning.</summary>
    /// <param name="baseline">The text of <c>schema.baseline</c> before the fix.</param>
    /// <param name="sources">The sources before the fix.</param>
    /// <param name="expected">The sources after the fix, without marks; a file left out stays as it was.</param>
    /// <param name="fix">Equivalence key, title or place in the menu; the first fix if null.</param>
    /// <param name="expectedBaseline">The baseline after the fix; as it was if null.</param>
    /// <param name="remaining">The ids of all warnings that are left, if there may be any beside the old ones.</param>
    /// <param name="setup">What is other than usual.</param>
    public static async Task FixAsync(
        string? baseline,
        TestFiles sources,
        TestFiles expected,
        string? fix = null,
        string? expectedBaseline = null,
        string[]? remaining = null,
        TestSetup? setup = null)
    {
        var session = await FixSession.StartAsync(baseline, sources, setup ?? new());
        var chosen = await session.ChooseAsync(fix);
        var after = await OfferedFix.ApplyAsync(chosen.Action, session.Solution);
        await FixResult.AssertFilesAsync(session.Solution, after, expectedBaseline, expected);
        await FixResult.AssertDiagnosticsAsync(session, after, all: false, remaining);
    }

    /// <summary>Like <see cref="FixAsync"/>, for all diagnostics of the id of the first marked one.</summary>
    public static async Task FixAllAsync(
        string? baseline,
        TestFiles sources,
        TestFiles expected,
        FixAllScope scope,
        string? fix = null,
        string? expectedBaseline = null,
        string[]? remaining = null,
        TestSetup? setup = null)
    {
        var session = await FixSession.StartAsync(baseline, sources, setup ?? new());
        var after = await FixAll.ApplyAsync(session, await session.ChooseAsync(fix), scope);
        await FixResult.AssertFilesAsync(session.Solution, after, expectedBaseline, expected);
        await FixResult.AssertDiagnosticsAsync(session, after, all: scope != FixAllScope.Document, remaining);
    }

    /// <summary>The titles of the fixes offered for the first marked diagnostic, in order.</summary>
    public static async Task<IReadOnlyList<string>> OfferedFixesAsync(string? baseline, TestFiles sources, TestSetup? setup = null)
    {
        var session = await FixSession.StartAsync(baseline, sources, setup ?? new());
        return [.. (await session.OfferedAsync()).Select(fix => fix.Action.Title)];
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportAsync(MarkedFiles marked, string[]? ignore, TestSetup? setup)
    {
        setup ??= new();
        var solution = TestSolution.Create(marked.Files, setup);
        await Analysis.AssertCompilesAsync(solution, setup);
        var diagnostics = await Analysis.RunAsync(solution, setup);
        return [.. diagnostics.Where(diagnostic => ignore?.Contains(diagnostic.Id) is not true)];
    }
}
