using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.RulePages;

public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. RulePage.Ids];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RulePage.Ids);

    [Theory, MemberData(nameof(Ids))]
    public void Formats_are_some_of_those_that_exist_in_their_order(string id)
    {
        var formats = new RulePage(id).Formats;
        Assert.Equal(RulePage.KnownFormats.Where(formats.Contains), formats);
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task Each_format_that_reports_the_example_is_listed(string id)
    {
        RulePage page = new(id);
        if (page.IsOfLibraries)
            return;
        foreach (var format in Core.Formats.WireFormats.All.Where(format => !page.Formats.Contains(format.Name)))
        {
            TestSetup setup = new() { EditorConfig = $"[*.cs]\nschema_evolution.formats = {format.Key}" };
            Assert.DoesNotContain(await ReportAsync(page, setup), diagnostic => diagnostic.Id == id);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Sections_are_these_five_in_this_order(string id) =>
        Assert.Equal(["Why", "Example", "How to fix", "When to suppress", "Source"], new RulePage(id).Sections);

    [Theory, MemberData(nameof(Ids))]
    public Task Violation_is_reported_where_it_is_marked(string id)
    {
        RulePage page = new(id);
        var (baseline, violation) = MarkLines.Read(page);
        return Verify.DiagnosticsAsync(baseline, violation, OthersThan(id), page.Setup);
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task Head_and_messages_are_those_of_the_rule(string id)
    {
        RulePage page = new(id);
        var (baseline, violation) = MarkLines.Read(page);
        var reported = await ReportAsync(page, page.Setup);
        Generated.AssertFile(page.File, page.Generate(
            RuleCatalog.Find(id)!,
            fixes: await Verify.OfferedFixesAsync(baseline, violation, page.Setup),
            messages: reported.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => $"{id}: {diagnostic.GetMessage()}")));
    }

    [Theory, MemberData(nameof(Ids))]
    public Task Nothing_is_reported_after_the_fix(string id)
    {
        RulePage page = new(id);
        return Verify.DiagnosticsAsync(page.FixedBaseline, PageCode.ToFiles(page.Fixed), OthersThan(id), page.Setup);
    }

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(RulePage page, TestSetup setup)
    {
        var (baseline, violation) = MarkLines.Read(page);
        return Analysis.RunAsync(TestSolution.Create(MarkedFiles.Parse(baseline, violation).Files, setup), setup);
    }

    /// <summary>What only says that a change is not recorded yet; most fixes are such a change.</summary>
    private static string[] OthersThan(string id) =>
        [.. new[] { BaselineRules.NotInBaseline.Id, BaselineRules.NotRecorded.Id }.Where(other => other != id)];
}
