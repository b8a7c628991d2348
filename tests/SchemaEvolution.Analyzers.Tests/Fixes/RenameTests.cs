namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO402: the shipped name stays, or the rename is recorded.</summary>
public class RenameTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Old.Order
          1 Id int64 v1..
          2 Status enum Acme.Old.Status v1..

        message Acme.Receipt
          1 Order Acme.Old.Order v1..

        enum Acme.Old.Status
          0 Unknown v1..
          1 Paid v1..

        """;

    [Fact]
    public Task Shipped_name_is_kept() => Verify.FixAsync(
        Baseline, Source("[Message]", "{|EVO402:Order|}"), Source("[Message(Name = \"Acme.Old.Order\")]", "Order"));

    [Fact]
    public Task Shipped_name_is_kept_beside_other_settings() => Verify.FixAsync(
        Baseline,
        Source("[Message(Role = MessageRole.Event)]", "{|EVO402:Order|}"),
        Source("[Message(Role = MessageRole.Event, Name = \"Acme.Old.Order\")]", "Order"));

    [Fact]
    public Task Rename_is_recorded() => Verify.FixAsync(
        Baseline,
        Source("[Message]", "{|EVO402:Order|}"),
        Source("[Message]", "Order"),
        "RecordRename",
        expectedBaseline: """
            schema-baseline 1
            shipped v1

            message Acme.New.Order
              1 Id int64 v1..
              2 Status enum Acme.Old.Status v1
              2 Status enum Acme.New.Status v2..
              was Acme.Old.Order v1

            enum Acme.Old.Status
              0 Unknown v1..
              1 Paid v1..

            message Acme.Receipt
              1 Order Acme.Old.Order v1..

            """);

    [Fact]
    public Task Generic_message_keeps_its_name_without_the_arity() => Verify.FixAsync(
        """
        schema-baseline 1
        shipped v1

        message Acme.Old.Page<T>
          1 Items list<T> v1..

        """,
        """
        namespace Acme.New;
        [SchemaEvolution.Message]
        public class {|EVO402:Page|}<T> { [SchemaEvolution.Tag(1)] public T[] Items { get; set; } = []; }
        """,
        """
        namespace Acme.New;
        [SchemaEvolution.Message(Name = "Acme.Old.Page")]
        public class Page<T> { [SchemaEvolution.Tag(1)] public T[] Items { get; set; } = []; }
        """);

    [Fact]
    public async Task Enum_has_no_other_name() => Assert.Equal(
        ["Record the rename in schema.baseline"],
        await Verify.OfferedFixesAsync(Baseline, Source("[Message]", "Order", "{|EVO402:Status|}")));

    [Fact]
    public async Task Keeping_comes_before_recording() => Assert.Equal(
        ["Keep the shipped name Acme.Old.Order", "Record the rename in schema.baseline"],
        await Verify.OfferedFixesAsync(Baseline, Source("[Message]", "{|EVO402:Order|}")));

    private static string Source(string attribute, string order, string status = "Status") => $$"""
        using SchemaEvolution;
        namespace Acme.New
        {
            {{attribute}}
            public class {{order}}
            {
                [Tag(1)] public long Id { get; set; }
                [Tag(2)] public Status Status { get; set; }
            }

            public enum {{status}} { Unknown, Paid }
        }

        namespace Acme
        {
            [Message] public class Receipt { [Tag(1)] public New.Order? Order { get; set; } }
        }
        """;

    [Fact]
    public async Task Warning_has_the_same_repairs() => Assert.Equal(
        ["Keep the shipped name Acme.Old.Ticket", "Record the rename in schema.baseline"],
        await Verify.OfferedFixesAsync(Tickets, Invoice("[Message]", "{|EVO402:Invoice|}"), InAvro));

    [Fact]
    public Task Warning_is_settled_by_recording() => Verify.FixAsync(
        Tickets,
        Invoice("[Message]", "{|EVO402:Invoice|}"),
        Invoice("[Message]", "Invoice"),
        "RecordRename",
        expectedBaseline: """
            schema-baseline 1
            shipped v1

            message Acme.Invoice
              1 Id int32 v1..
              2 Seat string v1..
              3 Price double v1..
              was Acme.Old.Ticket v1

            """,
        setup: InAvro);

    private const string Tickets = """
        schema-baseline 1
        shipped v1

        message Acme.Old.Ticket
          1 Id int32 v1..
          2 Seat string v1..
          3 Price double v1..

        """;

    private static TestSetup InAvro => new() { EditorConfig = "[*.cs]\nschema_evolution.formats = avro" };

    private static string Invoice(string attribute, string name) => $$"""
        using SchemaEvolution;
        namespace Acme;
        {{attribute}}
        public class {{name}}
        {
            [Tag(1)] public int Id { get; set; }
            [Tag(2)] public string Seat { get; set; } = "";
            [Tag(3)] public double Price { get; set; }
        }
        """;
}
