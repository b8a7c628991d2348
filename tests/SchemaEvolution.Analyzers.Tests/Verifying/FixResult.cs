using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Judges the solution that a fix left behind.</summary>
internal static class FixResult
{
    /// <summary>Every file has the expected text; one that the test does not name has its old text.</summary>
    public static async Task AssertFilesAsync(Solution before, Solution after, string? expectedBaseline, TestFiles expected)
    {
        var files = await SolutionFiles.ReadAsync(before);
        foreach (var file in expected.With(expectedBaseline))
            files[file.Name] = file.Text;

        var actual = await SolutionFiles.ReadAsync(after);
        TextDiff.AssertEqual(string.Join('\n', files.Keys), string.Join('\n', actual.Keys), "The list of files");
        foreach (var (name, text) in files)
            TextDiff.AssertEqual(text, actual[name], name);
    }

    /// <summary>
    /// The result compiles, the fixed diagnostic is gone and no other warning has come; or, if the test names what remains,
    /// exactly these ids are still warnings.
    /// </summary>
    /// <param name="session">The state before the fix.</param>
    /// <param name="after">The state after the fix.</param>
    /// <param name="all">No diagnostic of the fixed id may be left, instead of one less than before.</param>
    /// <param name="remaining">The ids of all warnings and errors that are left, each as often as it is reported.</param>
    public static async Task AssertDiagnosticsAsync(FixSession session, Solution after, bool all, string[]? remaining)
    {
        await Analysis.AssertCompilesAsync(after, session.Setup);
        var reported = await Analysis.RunAsync(after, session.Setup);
        var warnings = reported.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        var isAsTold = remaining is null
            ? IsFixed(session, reported, all) && NothingNew(session, warnings)
            : remaining.Order().SequenceEqual(warnings.Select(diagnostic => diagnostic.Id).Order());
        if (!isAsTold)
        {
            Assert.Fail(
                $"After the fix of {session.Diagnostic}\n\n{string.Join('\n', reported)}\n\nare reported; expected to remain: "
                + $"{(remaining is null ? "nothing new" : string.Join(", ", remaining))}.\n\n{await SolutionFiles.PrintAsync(after)}");
        }
    }

    private static bool IsFixed(FixSession session, IReadOnlyList<Diagnostic> reported, bool all)
    {
        var left = Count(reported, session.Diagnostic.Id);
        return all ? left == 0 : left < Count(session.Diagnostics, session.Diagnostic.Id);
    }

    private static bool NothingNew(FixSession session, List<Diagnostic> warnings) =>
        warnings.All(diagnostic => Count(warnings, diagnostic.Id) <= Count(session.Diagnostics, diagnostic.Id));

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, string id) => diagnostics.Count(diagnostic => diagnostic.Id == id);
}
