using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO501, EVO502 and EVO504.</summary>
public class EnumTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v2

        message Acme.Order
          1 Status enum Acme.Status v1..

        enum Acme.Status
          0 Unknown v1..
          1 Paid v1..
          2 Refunded v1..
          3 Lost v1

        """;

    [Fact]
    public Task Swapped_values_get_their_numbers_back() => Verify.FixAsync(
        Baseline,
        Source("Unknown, {|EVO501:Refunded|}, Paid, [System.Obsolete] Lost"),
        Source("Unknown, Refunded = 2, Paid = 1, [System.Obsolete] Lost = 3"));

    [Fact]
    public Task Written_number_is_replaced() => Verify.FixAsync(
        Baseline,
        Source("Unknown = 0, {|EVO501:Paid|} = 7, Refunded = 2 /* back */, Lost = 3"),
        Source("Unknown = 0, Paid = 1, Refunded = 2 /* back */, Lost = 3"));

    [Fact]
    public Task Value_inserted_before_others_moves_out_of_their_way() => Verify.FixAllAsync(
        Baseline,
        Source("Unknown, Pending, {|EVO501:Paid|}, Refunded"),
        Source("Unknown, Pending = 4, Paid = 1, Refunded = 2", "[Reserved(3, \"Lost\")]\n"),
        FixAllScope.Document);

    [Fact]
    public Task New_name_at_a_retired_number_takes_another_number() => Verify.FixAsync(
        Baseline,
        Source("Unknown = 0, Paid = 1, Refunded = 2, {|EVO501:Stolen|} = 3"),
        Source("Unknown = 0, Paid = 1, Refunded = 2, Stolen = 4", "[Reserved(3, \"Lost\")]\n"));

    [Fact]
    public Task Removed_number_is_reserved() => Verify.FixAllAsync(
        Baseline,
        Source("Unknown = 0, Paid = 1", name: "{|EVO502:Status|}"),
        Source("Unknown = 0, Paid = 1", "[Reserved(2, \"Refunded\")]\n[Reserved(3, \"Lost\")]\n"),
        FixAllScope.Document);

    [Fact]
    public Task Removed_value_comes_back_as_obsolete() => Verify.FixAsync(
        Baseline,
        Source("\n    Unknown = 0,\n    Paid = 1, // by card\n    Lost = 3,\n", name: "{|EVO502:Status|}"),
        Source("\n    Unknown = 0,\n    Paid = 1, // by card\n    [System.Obsolete] Refunded = 2,\n    Lost = 3,\n"),
        "RestoreEnumValue");

    [Theory]
    [InlineData(" Unknown = 0, Paid = 1, Refunded = 2 ", " Unknown = 0, Paid = 1, Refunded = 2, [System.Obsolete] Lost = 3 ")]
    [InlineData(
        " Unknown = 0, Paid = 1, Refunded = 2 /* back */ ",
        " Unknown = 0, Paid = 1, Refunded = 2, /* back */ [System.Obsolete] Lost = 3 ")]
    [InlineData(
        "\n    Unknown = 0,\n    Paid = 1,\n    Refunded = 2 // last\n",
        "\n    Unknown = 0,\n    Paid = 1,\n    Refunded = 2, // last\n    [System.Obsolete] Lost = 3\n")]
    public Task Last_value_comes_back(string before, string after) => Verify.FixAsync(
        Baseline,
        Source(before, name: "{|EVO502:Status|}"),
        Source(after),
        "Restore 'Lost' as obsolete");

    [Fact]
    public Task Zero_value_is_added_first() => Verify.FixAsync(
        null,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message] public class Order { [Tag(1)] public {|EVO504:Status|} Status { get; set; } }
        public enum Status
        {
            /// <summary>In full.</summary>
            Paid = 1,
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message] public class Order { [Tag(1)] public Status Status { get; set; } }
        public enum Status
        {
            Unknown = 0,
            /// <summary>In full.</summary>
            Paid = 1,
        }
        """);

    [Theory]
    [InlineData("{ }", "{ Unknown = 0 }")]
    [InlineData("{ Paid = 1 }", "{ Unknown = 0, Paid = 1 }")]
    [InlineData("\n{ // by tax law\n}", "\n{ // by tax law\n    Unknown = 0,\n}")]
    public Task Zero_value_is_added_where_the_brace_opens(string before, string after) => Verify.FixAsync(
        null,
        Declared("{|EVO504:Status|}", before),
        Declared("Status", after));

    [Fact]
    public async Task Repairs_come_in_the_order_of_the_table() => Assert.Equal(
        ["Reserve number 2", "Restore 'Refunded' as obsolete", "Accept this break"],
        await Verify.OfferedFixesAsync(
            Baseline, Source("Unknown = 0, Paid = 1, Lost = 3", name: "{|EVO502:Status|}")));

    private static string Declared(string type, string body) => $$"""
        using SchemaEvolution;
        [Message] public class Order { [Tag(1)] public {{type}} Status { get; set; } }
        public enum Status {{body}}
        """;

    private static string Source(string values, string attributes = "", string name = "Status") => $$"""
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(1)] public Status Status { get; set; }
        }

        {{attributes}}public enum {{name}} {{{values}}}
        """;
}
