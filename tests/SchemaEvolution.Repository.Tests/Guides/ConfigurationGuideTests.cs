using System.Text.RegularExpressions;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.Guides;

public sealed partial class ConfigurationGuideTests
{
    private static readonly Page Guide = new("docs/configuration.md");

    [Fact]
    public async Task The_examples_have_no_fault()
    {
        foreach (var example in Guide.AllBlocks("csharp"))
            await Verify.DiagnosticsAsync(null, PageCode.ToFiles(example), ignore: ["EVO005"]);
    }

    [Fact]
    public void The_formats_are_those_that_are_known() => Assert.Equal(
        Core.Formats.WireFormats.All.Select(format => format.Key),
        Page.CodeIn(Guide.RowsBelow("The project").Single(cells => cells[0].Contains("Formats", StringComparison.Ordinal))[1]));

    [Fact]
    public void Each_property_is_one_of_the_package()
    {
        var files = RepositoryFiles.Find("src/SchemaEvolution.Analyzers.Package/build", "*.*");
        Assert.All(
            Guide.RowsBelow("The project").SelectMany(cells => Page.CodeIn(cells[0])),
            property => Assert.Contains(files, file => RepositoryFiles.Read(file).Contains(property, StringComparison.Ordinal)));
    }

    [Fact]
    public void Compatibility_means_what_the_tables_say() =>
        Assert.All(Guide.RowsBelow("Compatibility"), cells => AssertMeaning(Page.CodeIn(cells[0])[0], cells));

    [Fact]
    public void A_severity_is_set_where_it_reaches_the_rule()
    {
        Assert.All(IdsIn("ini editorconfig"), id => Assert.False(RuleCatalog.Find(id)!.StandsInBaseline));
        Assert.All(IdsIn("ini globalconfig"), id => Assert.True(RuleCatalog.Find(id)!.StandsInBaseline));
    }

    /// <summary>A row of words for a policy with its two directions, or of roles with the policy that they imply.</summary>
    private static void AssertMeaning(string word, IReadOnlyList<string> cells)
    {
        if (Enum.TryParse<SchemaRole>(word, out var role))
            Assert.Equal(CompatibilityPolicy.TryParse(Page.CodeIn(cells[2])[0]), CompatibilityPolicy.Full.For(role));
        else
            Assert.Equal(new CompatibilityPolicy(cells[1] == "yes", cells[2] == "yes"), CompatibilityPolicy.TryParse(word));
    }

    private static IEnumerable<string> IdsIn(string tag) =>
        Guide.AllBlocks(tag).SelectMany(block => RuleId().Matches(block)).Select(id => id.Value);

    [GeneratedRegex(@"EVO\d{3}")]
    private static partial Regex RuleId();
}
