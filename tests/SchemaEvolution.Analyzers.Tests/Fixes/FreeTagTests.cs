using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO103, EVO104 and EVO105: a number that is at fault for itself.</summary>
public class FreeTagTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Customer string v1..
          reserved 6 Total v1..

        """;

    [Fact]
    public Task Reserved_tag_is_left() => Verify.FixAsync(
        Baseline,
        Order("[Message, Reserved(6, \"Total\")]", "[Tag({|EVO103:6|})] public double Price { get; set; }"),
        Order("[Message, Reserved(6, \"Total\")]", "[Tag(7)] public double Price { get; set; }"));

    [Fact]
    public Task Reservation_that_has_gone_is_put_back() => Verify.FixAsync(
        Baseline,
        Order("[Message]", "[Tag({|EVO103:6|})] public double Price { get; set; }"),
        Order("[Message]\n[Reserved(6, \"Total\")]", "[Tag(7)] public double Price { get; set; }"));

    [Fact]
    public Task Newcomer_of_two_with_one_tag_moves() => Verify.FixAsync(
        Baseline,
        Order("[Message, Reserved(6)]", "[Tag({|EVO104:2|})] public double Price { get; set; }"),
        Order("[Message, Reserved(6)]", "[Tag(7)] public double Price { get; set; }"));

    [Fact]
    public Task Shipped_owner_of_a_tag_keeps_it_wherever_it_stands() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(6)]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public double Price { get; set; }
            [Tag({|EVO104:2|})] public string Customer { get; set; } = "";
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(6)]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(7)] public double Price { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Solution)]
    public Task Fix_all_gives_each_member_a_tag_of_its_own(FixAllScope scope) => Verify.FixAllAsync(
        null,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(4)] public long Id { get; set; }
            [Tag({|EVO104:4|})] public double Price { get; set; }
            [Tag(4)] public double Weight { get; set; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(4)] public long Id { get; set; }
            [Tag(5)] public double Price { get; set; }
            [Tag(6)] public double Weight { get; set; }
        }
        """,
        scope);

    [Fact]
    public Task Reserved_number_of_an_enum_is_left_by_its_value_alone() => Verify.FixAsync(
        null,
        """
        using SchemaEvolution;
        namespace Acme;
        [Reserved(1)] public enum Status { Unknown, {|EVO103:Paid|}, Lost }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Reserved(1)] public enum Status { Unknown, Paid = 3, Lost = 2 }
        """,
        "Take number 3");

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("19000")]
    [InlineData("536870912")]
    public Task Tag_that_is_no_tag_gives_way_to_the_next(string tag) => Verify.FixAsync(
        Baseline,
        Order("[Message, Reserved(6)]", $"[Tag({{|EVO105:{tag}|}})] public double Price {{ get; set; }}"),
        Order("[Message, Reserved(6)]", "[Tag(7)] public double Price { get; set; }"));

    [Fact]
    public Task Shipped_field_with_an_impossible_tag_gets_its_own_back() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(6)]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag({|EVO105:0|})] public string Customer { get; set; } = "";
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(6)]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
        }
        """);

    private static string Order(string attributes, string member) => $$"""
        using SchemaEvolution;
        namespace Acme;
        {{attributes}}
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
            {{member}}
        }
        """;
}
