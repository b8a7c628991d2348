namespace SchemaEvolution.Tool.Tests.Commands;

public sealed class CheckTests
{
    private const string Unsafe =
        "Order.cs(9,21): warning EVO302: 'Order.Quantity' (tag 2) shipped as int64 in v1 and is int32 now."
        + " Protobuf, backward: a stored 4294967296 is read as 0."
        + " Two releases: first write both the old field and a new one, then retire the old one.\n";

    [Fact]
    public async Task What_shipped_and_is_unchanged_is_fine()
    {
        using var project = new TempProject(baseline: TempProject.Baseline);
        var run = (await project.RunAsync("check")).Exits(0);
        Assert.Equal("No findings in 1 message with 2 fields; 1 shipped version.\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task An_unsafe_change_is_printed_as_a_compiler_does()
    {
        using var project = new TempProject(Members.Narrowed, TempProject.Baseline);
        var run = (await project.RunAsync("check")).Exits(1);
        Assert.Equal(Unsafe + "1 warning in 1 message with 2 fields; 1 shipped version.\n", run.Output);
    }

    [Fact]
    public async Task Colors_are_there_when_they_are_asked_for()
    {
        using var project = new TempProject(Members.Narrowed, TempProject.Baseline);
        Assert.Contains("\u001b[93mwarning EVO302\u001b[0m", (await project.RunAsync("check", "--color", "always")).Output);
    }

    [Fact]
    public async Task A_safe_change_fails_only_when_locked()
    {
        using var project = new TempProject(Members.WithNote, TempProject.Baseline);
        Assert.Contains("info EVO002", (await project.RunAsync("check")).Exits(0).Output);
        Assert.Contains("error EVO002: 'Order.Note'", (await project.RunAsync("check", "--locked")).Exits(1).Output);
    }

    [Fact]
    public async Task What_no_finding_speaks_of_is_not_recorded_either()
    {
        using var project = new TempProject(baseline: TempProject.Baseline + "\nenum Acme.Status\n  0 Unknown v1..\n");
        (await project.RunAsync("check")).Exits(0);
        var run = (await project.RunAsync("check", "--locked")).Exits(1);
        Assert.StartsWith(
            "schema.baseline(8): error EVO002: 'Acme.Status' is not recorded as it is: '0 Unknown v1..' becomes '0 Unknown v1'\n",
            run.Output);
    }

    [Fact]
    public async Task Without_a_baseline_nothing_is_compared()
    {
        using var project = new TempProject();
        var run = (await project.RunAsync("check")).Exits(4);
        Assert.Equal("Shop has no schema.baseline: nothing was compared. 'dotnet schema init' creates it.\n", run.Error);
    }

    [Fact]
    public async Task Without_a_message_nothing_is_compared()
    {
        using var project = new TempProject();
        project["Order.cs"] = "namespace Acme; public class Order;";
        Assert.Equal("There is no message in 'Shop.csproj': nothing was compared.\n", (await project.RunAsync("check")).Exits(4).Error);
    }

    [Fact]
    public async Task A_baseline_that_has_not_shipped_is_fine_and_its_declarations_are_checked()
    {
        using var project = new TempProject(baseline: "schema-baseline 1\nshipped v0\n");
        (await project.RunAsync("check")).Exits(0);
        project.SetMembers("[Tag(1)] public long Id { get; set; }\n[Tag(1)] public long Quantity { get; set; }");
        Assert.Contains("error EVO104", (await project.RunAsync("check")).Exits(1).Output);
    }

    [Fact]
    public async Task A_message_that_was_removed_is_reported_in_the_baseline()
    {
        using var project = new TempProject(baseline: TempProject.Baseline);
        project["Order.cs"] = "namespace Acme; public class Order;";
        Assert.StartsWith("schema.baseline(4): warning EVO403", (await project.RunAsync("check")).Exits(1).Output);
    }

    [Theory]
    [InlineData("schema-baseline 1\nshipped v1\n<<<<<<< HEAD\n", "schema.baseline(3,1): error EVO003: ")]
    [InlineData(TempProject.Baseline + "  2 Other string v1..\n", "schema.baseline(7,3): error EVO004: ")]
    public async Task A_baseline_that_cannot_be_used_ends_the_run(string baseline, string error)
    {
        using var project = new TempProject(baseline: baseline);
        var run = (await project.RunAsync("check")).Exits(3);
        Assert.StartsWith(error, run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Suppressions_in_source_do_not_count()
    {
        using var project = new TempProject("#pragma warning disable EVO302\n" + Members.Narrowed, TempProject.Baseline);
        (await project.RunAsync("check")).Exits(1);
    }

    [Fact]
    public async Task An_acceptance_counts_until_its_last_day()
    {
        using var project = new TempProject(Members.Narrowed, TempProject.Baseline);
        project["schema.baseline"] += "\naccept EVO302 Acme.Order.Quantity v2 \"drained\" until 2999-12-31\n";
        (await project.RunAsync("check")).Exits(0);
        project["schema.baseline"] = project["schema.baseline"].Replace("2999", "2020");
        Assert.Contains(" The acceptance expired on 2020-12-31.\n", (await project.RunAsync("check")).Exits(1).Output);
    }
}
