namespace SchemaEvolution.Tool.Tests.Commands;

/// <summary>What is wrong before any project is read.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("check", "--nope")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--color", "sometimes")]
    [InlineData("check", "--project", "nowhere")]
    [InlineData("check", "--project", "notes.txt")]
    [InlineData("check")]
    [InlineData("accept", "EVO301")]
    [InlineData("accept", "EVO301", "Acme.Order")]
    [InlineData]
    public async Task Wrong_usage_is_exit_2(params string[] arguments)
    {
        using var folder = new TempFolder();
        folder["notes.txt"] = "";
        var run = (await folder.RunAsync(arguments)).Exits(2);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--until", "01.03.2027", "'01.03.2027' is not a day such as 2027-03-01.\n")]
    [InlineData("--until", "2020-01-01", "'2020-01-01' has passed: nothing would be accepted.\n")]
    [InlineData("--by", " ", "--by needs a name.\n")]
    public async Task Terms_of_an_acceptance_that_make_no_sense_are_explained(string option, string value, string error)
    {
        var run = await ToolRun.StartAsync(Path.GetTempPath(), "accept", "EVO301", "Acme.Order", "--reason", "x", option, value);
        Assert.Equal(error, run.Exits(2).Error);
    }

    [Fact]
    public async Task A_choice_of_projects_is_not_guessed()
    {
        using var folder = new TempFolder();
        folder["A.csproj"] = folder["B.csproj"] = TempProject.ProjectText();
        Assert.Equal("Choose with --project: A.csproj, B.csproj.\n", (await folder.RunAsync("check")).Exits(2).Error);
    }

    [Fact]
    public async Task A_baseline_that_is_named_must_be_there()
    {
        using var project = new TempProject(baseline: TempProject.Baseline);
        var run = (await project.RunAsync("check", "--baseline", "other.baseline")).Exits(2);
        Assert.Equal("'other.baseline' does not exist.\n", run.Error);
    }

    [Fact]
    public async Task Help_lists_the_commands_on_stdout()
    {
        var run = (await ToolRun.StartAsync(Path.GetTempPath(), "--help")).Exits(0);
        string[] commands = ["init", "record", "check", "ship", "accept <RULE> <SUBJECT>", "explain <RULE>"];
        Assert.All(commands, command => Assert.Contains($"\n  {command} ", run.Output));
        Assert.Contains("--format <github|json|sarif|text>", run.Output);
        Assert.Empty(run.Error);
    }
}
