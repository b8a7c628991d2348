using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Tool.Tests.Commands;

public sealed class ExplainTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public async Task Every_rule_has_a_page_that_reads_as_plain_text(string id)
    {
        var run = (await ExplainAsync(id)).Exits(0);
        Assert.StartsWith($"{id}: {RuleCatalog.Find(id)!.Title}\n======", run.Output);
        string[] sections = ["Why", "Example", "How to fix", "When to suppress", "Source"];
        Assert.All(sections, section => Assert.Contains($"\n\n{section}\n{new string('-', section.Length)}\n\n", run.Output));
        string[] marks = ["```", "](", "|---", "\n#", "\u001b"];
        Assert.All(marks, mark => Assert.DoesNotContain(mark, run.Output));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task The_case_of_an_id_does_not_matter() =>
        Assert.Equal((await ExplainAsync("EVO301")).Output, (await ExplainAsync("evo301")).Exits(0).Output);

    [Fact]
    public async Task Colors_are_there_when_they_are_asked_for() =>
        Assert.StartsWith("\u001b[1mEVO301: ", (await ExplainAsync("EVO301", "--color", "always")).Exits(0).Output);

    [Theory]
    [InlineData("evo209", "There is no rule 'EVO209'. The nearest are EVO201, EVO202, EVO203.\n")]
    [InlineData("EVO3O7", "There is no rule 'EVO3O7'. The nearest are EVO307, EVO301, EVO302.\n")]
    [InlineData("302", "There is no rule '302'. The nearest are EVO302, EVO002, EVO102.\n")]
    public async Task An_unknown_id_is_answered_with_the_nearest(string id, string error)
    {
        var run = (await ExplainAsync(id)).Exits(2);
        Assert.Equal(error, run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_form_for_programs_is_refused()
    {
        var run = (await ExplainAsync("EVO301", "--format", "json")).Exits(2);
        Assert.Equal("A page has no other form than text.\n", run.Error);
        Assert.Empty(run.Output);
    }

    private static Task<ToolRun> ExplainAsync(params string[] arguments) =>
        ToolRun.StartAsync(Path.GetTempPath(), ["explain", .. arguments]);
}
