namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO505 and EVO507.</summary>
public class UnionTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Circle
          1 Radius double v1..

        message Acme.Square
          1 Side double v1..

        union Acme.Shape
          1 Acme.Circle v1..
          2 Acme.Square v1..

        """;

    private const string OneOfBaseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Card string optional oneof payment v1..
          2 Cash string optional oneof payment v1..
          3 Note string optional v1..

        """;

    [Fact]
    public Task Removed_case_comes_back() => Verify.FixAsync(
        Baseline,
        Shapes("[Message, Case(1, typeof(Circle))]", "{|EVO505:Shape|}", square: "[Message] "),
        Shapes("[Message, Case(1, typeof(Circle))]\n[Case(2, typeof(Square))]", "Shape", square: "[Message] "));

    [Fact]
    public async Task Case_that_is_no_subtype_any_more_is_not_restored() => Assert.Equal(
        ["Reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(
            Baseline,
            Shapes("[Message, Case(1, typeof(Circle))]", "{|EVO505:Shape|}", square: "[Message] ")
                .Replace("Square : Shape", "Square", StringComparison.Ordinal)));

    /// <summary>It is compared as a message; a field on it would be one of its cases, and not its own.</summary>
    [Fact]
    public async Task Message_that_became_a_union_gets_its_lost_tag_reserved() => Assert.Equal(
        ["Reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(
            """
            schema-baseline 1
            shipped v1

            message Acme.Circle
              1 Radius double v1..

            message Acme.Shape
              1 Circle Acme.Circle oneof kind v1..
              2 Note string v1..

            """,
            Shapes("[Message, Case(1, typeof(Circle))]", "{|EVO106:Shape|}", square: "[Message] ")));

    [Fact]
    public Task Removed_case_is_reserved() => Verify.FixAsync(
        Baseline,
        Shapes("[Message, Case(1, typeof(Circle))]", "{|EVO505:Shape|}", square: "[Message] "),
        Shapes("[Message, Case(1, typeof(Circle))]\n[Reserved(2, \"Square\")]", "Shape", square: "[Message] "),
        "ReserveTag");

    [Fact]
    public Task Swapped_cases_get_their_tags_back() => Verify.FixAsync(
        Baseline,
        Shapes("[Message, Case({|EVO505:2|}, typeof(Circle)), Case({|EVO505:1|}, typeof(Square))]", "Shape"),
        Shapes("[Message, Case(1, typeof(Circle)), Case(2, typeof(Square))]", "Shape"));

    [Fact]
    public Task Replaced_case_comes_back_and_the_new_one_takes_the_next_tag() => Verify.FixAsync(
        Baseline,
        Shapes("[Message]\n[Case(1, typeof(Circle))]\n[Case(2, typeof({|EVO505:Oval|}))]", "Shape", square: "[Message] "),
        Shapes("[Message]\n[Case(1, typeof(Circle))]\n[Case(3, typeof(Oval))]\n[Case(2, typeof(Square))]", "Shape", square: "[Message] "));

    [Fact]
    public async Task Repairs_come_in_the_order_of_the_table() => Assert.Equal(
        ["Restore case 2 (Square)", "Reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(Baseline, Shapes("[Message, Case(1, typeof(Circle))]", "{|EVO505:Shape|}", square: "[Message] ")));

    [Theory]
    [InlineData("[Tag(2)] public string? {|EVO507:Cash|} { get; set; }", "[Tag(2)] [OneOf(\"payment\")] public string? Cash { get; set; }")]
    [InlineData(
        "[Tag(2), {|EVO507:OneOf(\"other\")|}] public string? Cash { get; set; }",
        "[Tag(2), OneOf(\"payment\")] public string? Cash { get; set; }")]
    public Task Field_goes_back_into_its_oneof(string before, string after) => Verify.FixAsync(
        OneOfBaseline,
        Order("payment", before, "[Tag(3)] public string? Note { get; set; }"),
        Order("payment", after, "[Tag(3)] public string? Note { get; set; }"));

    [Theory]
    [InlineData("[Tag(3), {|EVO507:OneOf(\"pay\")|}]", "[Tag(3)]")]
    [InlineData("[Tag(3)] [{|EVO507:OneOf(\"pay\")|}]", "[Tag(3)]")]
    public Task Field_leaves_a_oneof_that_is_called_otherwise_now(string before, string after) => Verify.FixAsync(
        OneOfBaseline,
        Order("pay", "[Tag(2), OneOf(\"pay\")] public string? Cash { get; set; }", $"{before} public string? Note {{ get; set; }}"),
        Order("pay", "[Tag(2), OneOf(\"pay\")] public string? Cash { get; set; }", $"{after} public string? Note {{ get; set; }}"));

    private static string Order(string group, string cash, string note) => $$"""
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(1), OneOf("{{group}}")] public string? Card { get; set; }
            {{cash}}
            {{note}}
            [Tag(4), OneOf("{{group}}")] public string? Gold { get; set; }
            [Tag(5), OneOf("other")] public string? Silver { get; set; }
        }
        """;

    private static string Shapes(string attributes, string name, string square = "") => $$"""
        using SchemaEvolution;
        namespace Acme;

        {{attributes}}
        public abstract class {{name}};

        public class Circle : Shape { [Tag(1)] public double Radius { get; set; } }
        {{square}}public class Square : Shape { [Tag(1)] public double Side { get; set; } }
        public class Oval : Shape { [Tag(1)] public double Width { get; set; } }
        """;
}
