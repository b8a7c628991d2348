using System.Text.RegularExpressions;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Repository.Tests;

/// <summary>What repeats the catalogue of rules says what the catalogue says.</summary>
public sealed partial class CatalogueTests
{
    private const string ReleaseNotes = "src/SchemaEvolution.Analyzers/AnalyzerReleases";
    private const string Targets = "src/SchemaEvolution.Analyzers.Package/build/SchemaEvolution.Analyzers.targets";

    [Fact]
    public void Release_tracking_lists_each_rule_once() => Assert.Equal(
        RuleCatalog.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}").Order(StringComparer.Ordinal),
        new[] { "Shipped", "Unshipped" }
            .SelectMany(part => ReleaseRow().Matches(RepositoryFiles.Read($"{ReleaseNotes}.{part}.md")))
            .Select(row => row.Value)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_readme_lists_the_rules() => Generated.AssertBlock("README.md", "rules", string.Concat(
    [
        "| rule | what it says | severity |\n|---|---|---|\n",
        .. RuleCatalog.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {rule.Severity} |\n"),
    ]));

    [Fact]
    public void Enforce_makes_an_error_of_exactly_the_rules_that_warn()
    {
        var ids = RuleCatalog.All.Where(rule => rule.Severity is RuleSeverity.Warning).Select(rule => rule.Id).Order(StringComparer.Ordinal);
        Generated.AssertBlock(Targets, "rules that warn", $"    <WarningsAsErrors>$(WarningsAsErrors);{string.Join(';', ids)}</WarningsAsErrors>\n");
    }

    [Fact]
    public void Each_rule_has_tests_of_its_own()
    {
        var classes = RepositoryFiles.Find("tests/SchemaEvolution.Analyzers.Tests/Rules", "EVO*Tests.cs").Select(path => Path.GetFileName(path)).ToList();
        Assert.Empty(RuleCatalog.All.Select(rule => $"{rule.Id}Tests.cs").Except(classes));
    }

    [Fact]
    public void The_catalogue_is_one_file_since_static_members_of_several_have_no_order() =>
        Assert.DoesNotContain("partial", RepositoryFiles.Read("src/SchemaEvolution.Core/Rules/RuleCatalog.cs"));

    [GeneratedRegex(@"^EVO\d{3} \|.*$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
