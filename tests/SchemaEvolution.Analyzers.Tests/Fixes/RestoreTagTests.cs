namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO102: the shipped tag comes back.</summary>
public class RestoreTagTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Customer string v1..
          3 Total double v1..

        """;

    [Fact]
    public Task Swap_is_undone_at_once() => Verify.FixAsync(
        Baseline,
        Order("""
            [Tag(1)] public long Id { get; set; }
            [Tag({|EVO102:3|})] public string Customer { get; set; } = "";
            [Tag({|EVO102:2|})] public double Total { get; set; }
        """),
        Order("""
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
            [Tag(3)] public double Total { get; set; }
        """));

    [Fact]
    public Task Cycle_is_undone_at_once() => Verify.FixAsync(
        Baseline,
        Order("""
            [Tag({|EVO102:2|})] public long Id { get; set; }
            [Tag({|EVO102:3|})] public string Customer { get; set; } = "";
            [Tag({|EVO102:1|})] public double Total { get; set; }
        """),
        Order("""
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
            [Tag(3)] public double Total { get; set; }
        """));

    [Fact]
    public Task Newcomer_on_the_shipped_tag_makes_way() => Verify.FixAsync(
        Baseline,
        Order("""
            [Tag(1)] public long Id { get; set; }
            [Tag({|EVO102:4|})] public string Customer { get; set; } = "";
            [Tag(3)] public double Total { get; set; }
            [Tag(2)] public string Note { get; set; } = "";
        """),
        Order("""
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
            [Tag(3)] public double Total { get; set; }
            [Tag(5)] public string Note { get; set; } = "";
        """));

    [Fact]
    public Task Shipped_tag_that_is_left_by_both_is_reserved() => Verify.FixAsync(
        Baseline,
        Order("""
            [Tag(1)] public long Id { get; set; }
            [Tag({|EVO102:3|})] public string Customer { get; set; } = "";
        """),
        """
        using SchemaEvolution;
        namespace Acme;

        [Message]
        [Reserved(3, "Total")]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
        }
        """);

    [Fact]
    public async Task Repair_comes_first_and_acceptance_last() => Assert.Equal(
        ["Restore tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(Baseline, Order("""
            [Tag(1)] public long Id { get; set; }
            [Tag({|EVO102:7|})] public string Customer { get; set; } = "";
            [Tag(3)] public double Total { get; set; }
        """)));

    private static string Order(string members) => $$"""
        using SchemaEvolution;
        namespace Acme;

        [Message]
        public class Order
        {
        {{members}}
        }
        """;
}
