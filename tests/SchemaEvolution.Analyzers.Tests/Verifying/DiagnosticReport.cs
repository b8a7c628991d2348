using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Says how the reported diagnostics differ from the marks, and prints the files with the marks they would need.</summary>
internal static class DiagnosticReport
{
    /// <summary>Null if the diagnostics are exactly the marks, each as often.</summary>
    public static string? Compare(MarkedFiles expected, IReadOnlyList<Diagnostic> actual)
    {
        List<Finding> missing = [.. expected.Marks];
        var unexpected = actual.Where(diagnostic => !missing.Remove(Finding.Of(diagnostic))).ToList();
        return missing.Count + unexpected.Count == 0 ? null : Print(expected.Files, missing, unexpected, actual);
    }

    private static string Print(
        IReadOnlyList<TestFile> files,
        IReadOnlyList<Finding> missing,
        IReadOnlyList<Diagnostic> unexpected,
        IReadOnlyList<Diagnostic> actual)
    {
        var report = new StringBuilder("The diagnostics are not the marked ones.\n\n");
        foreach (var mark in missing)
            report.Append($"missing     {Describe(mark, files)}\n");
        foreach (var diagnostic in unexpected)
            report.Append($"unexpected  {Describe(Finding.Of(diagnostic), files)}\n            {diagnostic.GetMessage()}\n");

        report.Append("\nAs reported, to paste:\n");
        foreach (var file in files)
            report.Append($"\n--- {file.Name}\n{Markup.Write(file, actual.Select(Finding.Of))}\n");
        return report.ToString();
    }

    private static string Describe(Finding finding, IReadOnlyList<TestFile> files)
    {
        // A diagnostic may stand in a file that is not of the test, or nowhere.
        if (files.FirstOrDefault(file => file.Name == finding.File) is not { } file)
            return $"{finding.Id}  outside the test: '{finding.File}' {finding.Span}";

        var text = SourceText.From(file.Text);
        var start = text.Lines.GetLinePosition(finding.Span.Start);
        return $"{finding.Id}  {file.Name}({start.Line + 1},{start.Character + 1})  `{text.ToString(finding.Span)}`";
    }
}
