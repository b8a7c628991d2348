namespace SchemaEvolution.Tool.Tests.Commands;

/// <summary>From the first baseline to a release: <c>init</c>, <c>record</c>, <c>ship</c>, <c>accept</c>.</summary>
public sealed class LifeCycleTests
{
    [Fact]
    public async Task Init_records_what_is_there_and_tells_git_how_to_merge_it()
    {
        using var project = new TempProject();
        project[".gitattributes"] = "* text=auto\r\n";
        var run = (await project.RunAsync("init")).Exits(0);
        Assert.Equal(
            """
            + message Acme.Order
            +   1 Id int64 v1..
            +   2 Quantity int64 v1..
            1 message with 2 fields; 0 shipped versions.

            """,
            run.Output);
        Assert.Equal(TempProject.Baseline.Replace("shipped v1", "shipped v0"), project["schema.baseline"]);
        Assert.Equal("* text=auto\r\nschema.baseline merge=union\r\n", project[".gitattributes"]);
    }

    [Fact]
    public async Task Init_can_ship_at_once_and_refuses_to_start_over()
    {
        using var project = new TempProject();
        (await project.RunAsync("init", "--ship")).Exits(0);
        Assert.Equal(TempProject.Baseline, project["schema.baseline"]);
        project.SetMembers(Members.WithNote);
        Assert.StartsWith("'schema.baseline' exists already.", (await project.RunAsync("init")).Exits(2).Error);
        Assert.Equal(TempProject.Baseline, project["schema.baseline"]);
    }

    [Fact]
    public async Task Record_writes_what_is_pending_and_says_what_that_is()
    {
        using var project = new TempProject(Members.WithNote, TempProject.Baseline);
        Assert.Equal(
            "  message Acme.Order\n+   3 Note string optional v2..\n1 message with 3 fields; 1 shipped version.\n",
            (await project.RunAsync("record")).Exits(0).Output);
        Assert.Equal(TempProject.Baseline + "  3 Note string optional v2..\n", project["schema.baseline"]);
        Assert.Equal("Shop has nothing to record.\n", (await project.RunAsync("record")).Exits(0).Error);
        (await project.RunAsync("check", "--locked")).Exits(0);
    }

    [Fact]
    public async Task Record_writes_nothing_that_contradicts_itself()
    {
        using var project = new TempProject(Members.Shipped + "\n[Tag(2)] public long Twice { get; set; }", TempProject.Baseline);
        (await project.RunAsync("record")).Exits(3);
        Assert.Equal(TempProject.Baseline, project["schema.baseline"]);
    }

    [Fact]
    public async Task Record_follows_a_rename()
    {
        using var project = new TempProject(baseline: TempProject.Baseline);
        project["Order.cs"] = project["Order.cs"].Replace("namespace Acme", "namespace Acme.Sales");
        (await project.RunAsync("record")).Exits(0);
        Assert.Equal(
            TempProject.Baseline.Replace("Acme.Order", "Acme.Sales.Order") + "  was Acme.Order v1\n", project["schema.baseline"]);
    }

    [Theory]
    [InlineData("record")]
    [InlineData("ship")]
    public async Task Without_a_baseline_there_is_nothing_to_write(string command)
    {
        using var project = new TempProject();
        (await project.RunAsync(command)).Exits(4);
        Assert.False(project.Has("schema.baseline"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("record")]
    [InlineData("ship")]
    public async Task Messages_whose_library_has_gone_are_not_recorded_as_removed(string command)
    {
        using var project = new TempProject(baseline: TempProject.Baseline);
        project["Order.cs"] = "namespace Acme; public class Order;";
        project["Shop.csproj"] = project["Shop.csproj"].Replace("<Reference ", "<None ");
        (await project.RunAsync(command)).Exits(4);
        Assert.Equal(TempProject.Baseline, project["schema.baseline"]);
    }

    [Fact]
    public async Task Ship_records_and_raises_the_version()
    {
        using var project = new TempProject(Members.WithNote, TempProject.Baseline);
        var run = (await project.RunAsync("ship")).Exits(0);
        Assert.Equal(
            """
              message Acme.Order
            +   3 Note string optional v2..
            - shipped v1
            + shipped v2
            No findings in 1 message with 3 fields; 2 shipped versions.

            """,
            run.Output);
        Assert.Equal("Shop ships v2.\n", run.Error);
        Assert.Equal("Shop has nothing to ship: v2 is what the code says.\n", (await project.RunAsync("ship")).Exits(0).Error);
    }

    [Fact]
    public async Task Ship_is_not_held_up_by_what_it_records()
    {
        using var project = new TempProject(Members.WithNote, TempProject.Baseline);
        project[".editorconfig"] = "root = true\n[*.cs]\ndotnet_diagnostic.EVO002.severity = error\n";
        (await project.RunAsync("check")).Exits(1);
        (await project.RunAsync("ship")).Exits(0);
    }

    [Fact]
    public async Task Ship_refuses_until_the_break_is_accepted()
    {
        using var project = new TempProject(Members.Narrowed, TempProject.Baseline);
        var refused = (await project.RunAsync("ship")).Exits(1);
        Assert.Contains("warning EVO302", refused.Output);
        Assert.Equal(TempProject.Baseline, project["schema.baseline"]);

        string[] accept = ["accept", "EVO302", "Acme.Order.Quantity", "--reason", "all \"queues\" drained", "--by", "orders"];
        var accepted = (await project.RunAsync([.. accept, "--until", "2999-03-01"])).Exits(0);
        const string line = "accept EVO302 Acme.Order.Quantity v2 \"all \\\"queues\\\" drained\" by orders until 2999-03-01\n";
        Assert.StartsWith("+ " + line, accepted.Output);
        Assert.Equal(TempProject.Baseline + "\n" + line, project["schema.baseline"]);

        (await project.RunAsync("ship")).Exits(0);
        Assert.Contains("shipped v2\n", project["schema.baseline"]);
        Assert.EndsWith(line, project["schema.baseline"]);
        (await project.RunAsync("check", "--locked")).Exits(0);
    }
}
