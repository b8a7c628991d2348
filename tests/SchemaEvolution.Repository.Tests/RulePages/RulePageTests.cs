using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Repository.Tests.RulePages;

public sealed class RulePageTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using SchemaEvolution;
        """;

    public static TheoryData<string> Ids => [.. RulePage.Ids];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RulePage.Ids);

    [Theory, MemberData(nameof(Ids))]
    public void Heading_and_table_say_what_the_catalogue_says(string id)
    {
        var page = RulePage.Read(id);
        var rule = RuleCatalog.Find(id)!;
        Assert.Equal($"# {id}: {rule.Title}", page.Heading);
        Assert.Equal([$"{rule.Severity}", rule.Category], page.Cells.Take(2));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Formats_are_known_ones(string id)
    {
        string[] known = ["Any", .. WireFormats.All.Select(format => format.Name)];
        Assert.All(RulePage.Read(id).Cells[2].Split(", "), format => Assert.Contains(format, known));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_fix_is_named_where_the_lightbulb_has_one(string id) =>
        Assert.Equal(Shipped.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id)), RulePage.Read(id).Cells[3] != "–");

    [Theory, MemberData(nameof(Ids))]
    public void Sections_are_these_five_in_this_order(string id) =>
        Assert.Equal(["Why", "Example", "How to fix", "When to suppress", "Source"], RulePage.Read(id).Sections);

    [Theory, MemberData(nameof(Ids))]
    public Task Violation_is_reported_where_it_is_marked(string id)
    {
        var page = RulePage.Read(id);
        return Verify.DiagnosticsAsync(Marked(page.Baseline), Sources(MarkLines.ToMarkup(page.Violation)), OthersThan(id));
    }

    [Theory, MemberData(nameof(Ids))]
    public Task Violation_is_reported_in_these_words(string id)
    {
        var page = RulePage.Read(id);
        return Verify.MessageAsync(page.Baseline, Sources(page.Violation), page.Message, ignore: OthersThan(id));
    }

    [Theory, MemberData(nameof(Ids))]
    public Task Nothing_is_reported_after_the_fix(string id)
    {
        var page = RulePage.Read(id);
        return Verify.DiagnosticsAsync(page.FixedBaseline, Sources(page.Fixed), OthersThan(id));
    }

    private static string? Marked(string? baseline) => baseline is null ? null : MarkLines.ToMarkup(baseline);

    private static TestFiles Sources(string code) => [new("Test.cs", code), new("Usings.cs", Usings)];

    /// <summary>What only says that a change is not recorded yet; most fixes are such a change.</summary>
    private static string[] OthersThan(string id) => [.. new[] { BaselineRules.NotInBaseline.Id, BaselineRules.NotRecorded.Id }.Where(other => other != id)];
}
