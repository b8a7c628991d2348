using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO201 to EVO207: what a reader may expect to be there.</summary>
public class PresenceTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Card
          1 Number string v1..

        message Acme.Order
          1 Id int64 required v1..
          2 Customer string v1..
          3 Total decimal optional v1..
          4 Attempts int32 default 3 v1..
          5 Card Acme.Card v1..

        """;

    [Theory]
    [InlineData("[Tag(9)] public {|EVO201:required|} string Note { get; set; }", "[Tag(9)] public string Note { get; set; } = \"\";")]
    [InlineData("[Tag(9)] public {|EVO201:required|} int Count { get; set; }", "[Tag(9)] public int Count { get; set; }")]
    [InlineData("[Tag(9)] public {|EVO201:required|} int Count;", "[Tag(9)] public int Count;")]
    [InlineData(
        "[Tag(9)] {|EVO201:required|} public string Note { get; set; } // new",
        "[Tag(9)] public string Note { get; set; } = \"\"; // new")]
    [InlineData(
        "[Tag(9)] public {|EVO201:required|} byte[] Blob { get; set; }",
        "[Tag(9)] public byte[] Blob { get; set; } = System.Array.Empty<byte>();")]
    [InlineData("[Tag(9)] public {|EVO201:required|} Card Other { get; set; }", "[Tag(9)] public Card Other { get; set; } = new();")]
    public Task New_required_field_gets_a_default(string before, string after) => Verify.FixAsync(Baseline, Order(before), Order(after));

    [Theory]
    [InlineData("[Tag(9)] public {|EVO201:required|} string Note { get; set; }", "[Tag(9)] public string? Note { get; set; }")]
    [InlineData("[Tag(9)] public {|EVO201:required|} int Count { get; set; }", "[Tag(9)] public int? Count { get; set; }")]
    public Task New_required_field_becomes_optional(string before, string after) =>
        Verify.FixAsync(Baseline, Order(before), Order(after), "MakeOptional");

    /// <summary>An order that creates an order when it is created never comes to an end.</summary>
    [Theory]
    [InlineData("[Tag(9)] public {|EVO201:required|} Order Other { get; set; }")]
    [InlineData(
        "[Tag(9)] public {|EVO201:required|} Copy Copy { get; set; }\n}\n"
        + "[Message] public class Copy {\n    [Tag(1)] public Order? Order { get; set; }")]
    [InlineData("[Tag(9)] public {|EVO201:required|} string? Note { get; set; }")]
    public async Task What_has_no_default_of_its_own_can_only_be_optional(string added) => Assert.Equal(
        ["Drop 'required' and make it optional", "Accept this break"],
        await Verify.OfferedFixesAsync(Baseline, Order(added)));

    [Fact]
    public async Task Default_comes_before_optional() => Assert.Equal(
        ["Drop 'required' and give it a default", "Drop 'required' and make it optional", "Accept this break"],
        await Verify.OfferedFixesAsync(Baseline, Order("[Tag(9)] public {|EVO201:required|} string Note { get; set; }")));

    [Fact]
    public Task Fix_all_gives_every_field_its_default() => Verify.FixAllAsync(
        Baseline,
        Order("[Tag(9)] public {|EVO201:required|} string Note { get; set; }\n    [Tag(10)] public required int Count { get; set; }"),
        Order("[Tag(9)] public string Note { get; set; } = \"\";\n    [Tag(10)] public int Count { get; set; }"),
        FixAllScope.Solution);

    [Theory]
    [InlineData("public {|EVO202:required|} string Customer { get; set; }", "public string Customer { get; set; } = \"\";")]
    [InlineData("public {|EVO202:required|} string Customer { get; init; }", "public string Customer { get; init; } = \"\";")]
    public Task Implicit_field_that_became_required_is_undone(string before, string after) =>
        Verify.FixAsync(Baseline, Changed("Customer", before), Changed("Customer", after));

    [Theory]
    [InlineData("Total", "public {|EVO202:required|} decimal Total { get; set; }", "public decimal? Total { get; set; }")]
    [InlineData("Card", "public {|EVO202:required|} Card Card { get; set; }", "public Card? Card { get; set; }")]
    public Task Presence_is_as_it_shipped_again(string member, string before, string after) =>
        Verify.FixAsync(Baseline, Changed(member, before), Changed(member, after));

    [Theory]
    [InlineData("public long {|EVO204:Id|} { get; set; }")]
    [InlineData("public long? {|EVO204:Id|} { get; set; }")]
    public Task Required_field_is_required_again(string before) =>
        Verify.FixAsync(Baseline, Changed("Id", before), Changed("Id", "public required long Id { get; set; }"));

    [Fact]
    public Task Positional_parameter_cannot_be_required() => AssertOnlyAcceptance("""
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public record Order(
            [property: Tag(1)] long {|EVO204:Id|},
            [property: Tag(2)] string Customer,
            [property: Tag(3)] decimal? Total,
            [property: Tag(5)] Card? Card,
            [property: Tag(4)] int Attempts = 3);
        [Message] public class Card { [Tag(1)] public string Number { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("public int Attempts { get; set; } = {|EVO206:5|};", "public int Attempts { get; set; } = 3;")]
    [InlineData("public int {|EVO206:Attempts|} { get; set; }", "public int Attempts { get; set; } = 3;")]
    [InlineData("public int {|EVO206:Attempts|};", "public int Attempts = 3;")]
    public Task Default_comes_back(string before, string after) =>
        Verify.FixAsync(Baseline, Changed("Attempts", before), Changed("Attempts", after));

    [Theory]
    [InlineData("public string Customer { get; set; } = {|EVO206:\"none\"|};", "public string Customer { get; set; } = \"\";")]
    [InlineData("public string Customer = {|EVO206:\"none\"|};", "public string Customer = \"\";")]
    public Task Default_that_did_not_ship_goes(string before, string after) =>
        Verify.FixAsync(Baseline, Changed("Customer", before), Changed("Customer", after));

    [Fact]
    public Task Parameter_behind_others_with_a_value_keeps_one() => Verify.FixAsync(
        "schema-baseline 1\nshipped v1\n\nmessage global::Page\n  1 Size int32 default 9 v1..\n  2 Number int32 v1..\n",
        "using SchemaEvolution;\n[Message] public record Page([Tag(1)] int Size = 9, [Tag(2)] int Number = {|EVO206:1|});",
        "using SchemaEvolution;\n[Message] public record Page([Tag(1)] int Size = 9, [Tag(2)] int Number = default);");

    [Theory]
    [InlineData("Total", "public {|EVO207:decimal|} Total { get; set; }", "public decimal? Total { get; set; }")]
    [InlineData("Customer", "public {|EVO207:string?|} Customer { get; set; }", "public string Customer { get; set; } = \"\";")]
    public Task Implicit_and_optional_are_as_they_shipped(string member, string before, string after) =>
        Verify.FixAsync(Baseline, Changed(member, before), Changed(member, after));

    private static async Task AssertOnlyAcceptance(string source) =>
        Assert.Equal(["Accept this break"], await Verify.OfferedFixesAsync(Baseline, source));

    private static string Order(string added) => Changed("", "").Replace("    // added\n", $"    {added}\n", StringComparison.Ordinal);

    private static string Changed(string member, string declaration)
    {
        var members = new Dictionary<string, string>
        {
            ["Id"] = "public required long Id { get; set; }",
            ["Customer"] = "public string Customer { get; set; } = \"\";",
            ["Total"] = "public decimal? Total { get; set; }",
            ["Attempts"] = "public int Attempts { get; set; } = 3;",
            ["Card"] = "public Card? Card { get; set; }",
        };
        members[member] = declaration;
        return $$"""
            using SchemaEvolution;
            namespace Acme;

            [Message]
            public class Order
            {
                [Tag(1)] {{members["Id"]}}
                [Tag(2)] {{members["Customer"]}}
                [Tag(3)] {{members["Total"]}}
                [Tag(4)] {{members["Attempts"]}}
                [Tag(5)] {{members["Card"]}}
                // added
            }

            [Message]
            public class Card
            {
                [Tag(1)] public string Number { get; set; } = "";
            }
            """;
    }
}
