namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>The files of a test without their marks, and the findings that the marks expect, in order of file and place.</summary>
internal sealed record MarkedFiles(IReadOnlyList<TestFile> Files, IReadOnlyList<Finding> Marks)
{
    public static MarkedFiles Parse(string? baseline, TestFiles sources)
    {
        var parsed = sources.With(baseline).Select(Markup.Parse).ToList();
        return new(
            [.. parsed.Select(file => file.File)],
            [.. parsed.SelectMany(file => file.Marks.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal))]);
    }
}
