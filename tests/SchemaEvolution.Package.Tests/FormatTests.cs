namespace SchemaEvolution.Package.Tests;

[Collection(PackedOnce.Name)]
public sealed class FormatTests(Feed feed)
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Shop.Order
          1 Id int32 v1..
          2 Quantity int64 v1..
          3 Note string v1..

        """;

    /// <summary>A type was narrowed, a member removed, and one added.</summary>
    private const string Changed = """
        using SchemaEvolution;

        namespace Shop
        {
            [Message]
            public partial class Order
            {
                [Tag(1)] public int Id { get; set; }
                [Tag(2)] public int Quantity { get; set; }
                [Tag(4)] public int Weight { get; set; }
            }
        }

        """;

    private const string Repaired = """
        using SchemaEvolution;

        namespace Shop
        {
            [Message]
            [Reserved(3, "Note")]
            public partial class Order
            {
                [Tag(1)] public int Id { get; set; }
                [Tag(2)] public long Quantity { get; set; }
                [Tag(4)] public int Weight { get; set; }
            }
        }

        """;

    private const string Recorded = """
        schema-baseline 1
        shipped v1

        message Shop.Order
          1 Id int32 v1..
          2 Quantity int64 v1..
          3 Note string v1
          4 Weight int32 v2..
          reserved 3 Note v2..

        """;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net10.0;netstandard2.0")]
    public async Task Dotnet_format_repairs_the_project_and_then_records_what_is_new(string targets)
    {
        using var tree = Shop.In(feed, targets: targets);
        tree.Write("Shop/Order.cs", Changed);
        tree.Write("Shop/schema.baseline", Baseline);
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(["note EVO002 Order.cs", "warning EVO106 Order.cs", "warning EVO302 Order.cs"], tree.Findings("Shop"));

        await FormatAsync(tree, "warn", "EVO106", "EVO302");
        Assert.Equal(Repaired, tree.Read("Shop/Order.cs"));
        Assert.Equal(Baseline, tree.Read("Shop/schema.baseline"));

        await FormatAsync(tree, "info", "EVO002");
        Assert.Equal(Recorded, tree.Read("Shop/schema.baseline"));

        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.All(targets.Split(';'), target => Assert.Equal(Shop.NotesFor(target), tree.Findings("Shop", target)));
    }

    [Fact]
    public async Task A_baseline_that_only_the_tool_can_create_does_not_stop_dotnet_format()
    {
        using var tree = Shop.In(feed);
        File.Delete(tree.PathOf("Shop/schema.baseline"));
        (await tree.BuildAsync("Shop")).AssertSuccess();
        await FormatAsync(tree, "info", "EVO005");
        Assert.Equal(Shop.Order, tree.Read("Shop/Order.cs"));
        Assert.False(File.Exists(tree.PathOf("Shop/schema.baseline")));
    }

    private static async Task FormatAsync(ForeignTree tree, string severity, params string[] ids) =>
        (await tree.RunAsync(["format", "analyzers", "Shop/Shop.csproj", "--no-restore", "--severity", severity, "--diagnostics", .. ids])).AssertSuccess();
}
