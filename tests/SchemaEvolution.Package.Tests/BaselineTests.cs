namespace SchemaEvolution.Package.Tests;

[Collection(PackedOnce.Name)]
public sealed class BaselineTests(Feed feed)
{
    [Fact]
    public async Task The_coming_and_going_of_the_baseline_make_the_compiler_run_again()
    {
        using var tree = Shop.In(feed);
        var baseline = tree.PathOf("Shop/schema.baseline");
        File.Delete(baseline);
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(["note EVO005 Order.cs"], tree.Findings("Shop"));

        tree.Write("Shop/schema.baseline", Shop.Baseline);
        // Older than everything that has been built, as a file restored from elsewhere is.
        File.SetLastWriteTimeUtc(baseline, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(Shop.Warnings, tree.Findings("Shop"));

        File.Delete(baseline);
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(["note EVO005 Order.cs"], tree.Findings("Shop"));
    }

    [Theory]
    [InlineData("schema.baseline")]
    [InlineData("$(MSBuildThisFileDirectory)schema.baseline")]
    public async Task A_baseline_that_is_listed_by_hand_is_read_once(string listed)
    {
        using var tree = Shop.In(feed);
        tree.WriteProject("Shop", $"""{tree.PackageReference("SchemaEvolution")}<AdditionalFiles Include="{listed}" />""");
        tree.Write("Shop/schema.baseline", "no baseline");
        Assert.NotEqual(0, (await tree.BuildAsync("Shop")).ExitCode);
        Assert.Equal(["error EVO003 schema.baseline"], tree.Findings("Shop"));
    }

    [Fact]
    public async Task The_baseline_can_be_left_out()
    {
        using var tree = Shop.In(feed, "<EnableDefaultSchemaBaseline>false</EnableDefaultSchemaBaseline>");
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(["note EVO005 Order.cs"], tree.Findings("Shop"));
    }
}
