namespace SchemaEvolution.Tool.Tests.Projects;

public sealed class TargetFrameworkTests
{
    private const string Two = "net10.0;netstandard2.0";

    private const string Differing = """
        [Tag(1)] public long Id { get; set; }
        #if NET
        [Tag(2)] public long Quantity { get; set; }
        #else
        [Tag(2)] public int Quantity { get; set; }
        #endif
        """;

    [Fact]
    public async Task A_finding_of_two_targets_is_told_once()
    {
        using var project = new TempProject(Members.Narrowed, TempProject.Baseline, Two);
        Assert.EndsWith("\n1 warning in 1 message with 2 fields; 1 shipped version.\n", (await project.RunAsync("check")).Exits(1).Output);
    }

    [Fact]
    public async Task A_finding_of_one_target_is_told()
    {
        using var project = new TempProject(Differing, TempProject.Baseline, Two);
        Assert.StartsWith("Order.cs(12,21): warning EVO302", (await project.RunAsync("check")).Exits(1).Output);
    }

    [Theory]
    [InlineData("record")]
    [InlineData("ship")]
    [InlineData("init")]
    public async Task Targets_that_disagree_are_not_recorded(string command)
    {
        using var project = new TempProject(Differing, command == "init" ? null : TempProject.Baseline, Two);
        var run = (await project.RunAsync(command)).Exits(3);
        Assert.EndsWith(
            "net10.0 and netstandard2.0 declare different schemas: "
            + "in Acme.Order, Quantity is int64 in net10.0 and int32 in netstandard2.0.\n",
            run.Error);
        Assert.Equal(command != "init", project.Has("schema.baseline"));
    }
}
