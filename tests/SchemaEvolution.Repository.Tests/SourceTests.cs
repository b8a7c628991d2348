using System.Text.RegularExpressions;

namespace SchemaEvolution.Repository.Tests;

/// <summary>What all source files have in common.</summary>
public sealed partial class SourceTests
{
    [Theory]
    [InlineData("src", 300)]
    [InlineData("tests", 500)]
    public void No_file_is_long(string folder, int limit) =>
        Assert.All(RepositoryFiles.Find(folder, "*.cs").Where(path => !IsStub(path)), path => Assert.InRange(RepositoryFiles.Read(path).AsSpan().Count('\n'), 0, limit));

    [Fact]
    public void No_line_is_wider_than_the_page() => Assert.All(
        RepositoryFiles.Find("src", "*.cs"),
        path => Assert.All(RepositoryFiles.Read(path).Split('\n'), line => Assert.InRange(line.Length, 0, 140)));

    [Fact]
    public void Nothing_is_left_to_do() => Assert.All(Sources(), path => Assert.DoesNotMatch(Unfinished(), RepositoryFiles.Read(path)));

    [Fact]
    public void No_file_is_folded_into_regions() => Assert.All(Sources(), path => Assert.DoesNotMatch(Region(), RepositoryFiles.Read(path)));

    /// <summary>The vocabulary of another library is as long as it is.</summary>
    private static bool IsStub(string path) => path.Replace('\\', '/').Contains("tests/Stubs/", StringComparison.Ordinal);

    private static IEnumerable<string> Sources() => RepositoryFiles.Find("src", "*.cs").Concat(RepositoryFiles.Find("tests", "*.cs"));

    [GeneratedRegex(@"(//|/\*)\s*(TODO|FIXME|HACK)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^\s*#region", RegexOptions.Multiline)]
    private static partial Regex Region();
}
