using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Compares texts line by line; <c>-</c> was expected, <c>+</c> came instead.</summary>
internal static class TextDiff
{
    public static void AssertEqual(string expected, string actual, string what)
    {
        if (expected == actual)
            return;

        var diff = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false);
        var lines = diff.Lines.Select(line => line.Type switch
        {
            ChangeType.Deleted => "- " + line.Text,
            ChangeType.Inserted => "+ " + line.Text,
            _ => "  " + line.Text,
        });
        Assert.Fail($"{what} is not as expected (- expected, + actual).\n\n{string.Join('\n', lines)}\n\nAs it is, to paste:\n\n{actual}");
    }
}
