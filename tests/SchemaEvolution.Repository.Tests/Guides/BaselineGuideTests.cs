using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.Guides;

public sealed class BaselineGuideTests
{
    private static readonly Page Guide = new("docs/baseline.md");

    [Fact]
    public void The_example_is_a_canonical_baseline() => ReadCanonical(Guide.Block("text baseline")!);

    [Fact]
    public void The_example_of_other_vocabularies_is_canonical() => ReadCanonical(Guide.Block("text dialect-baseline")!);

    [Fact]
    public void Both_sides_of_the_diff_are_canonical_and_agree_on_what_has_shipped()
    {
        var diff = Guide.Block("diff baseline")!.TrimEnd('\n').Split('\n');
        var before = ReadCanonical(Side(diff, without: '+'));
        var after = ReadCanonical(Side(diff, without: '-'));
        Assert.Equal(new BaselineHistory(before).At(before.Shipped), new BaselineHistory(after).At(before.Shipped));
    }

    private static string Side(IEnumerable<string> diff, char without) =>
        string.Concat(diff.Where(line => !line.StartsWith(without)).Select(line => $"{(line.Length > 0 ? line[1..] : line)}\n"));

    private static BaselineFile ReadCanonical(string text)
    {
        var result = BaselineReader.Read(text);
        Assert.Empty(result.Errors);
        Assert.Equal(text, BaselineWriter.Write(result.File!));
        return result.File!;
    }
}
