using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO104Tests
{
    private const string Shipped = "1 Id int64 v1..; 2 Note string v1..";

    [Theory]
    [InlineData("[Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag({|EVO104:2|})] public string Copy = \"\";")]
    [InlineData("[Tag(1)] public long Id; [Tag(2)] public int Early; [Tag({|EVO104:2|})] public string Note = \"\";")]
    [InlineData("[Tag(1)] public long Id; [Tag({|EVO104:1|})] public string Note = \"\";")]
    [InlineData("[Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int A; [Tag({|EVO104:3|})] public int B; [Tag({|EVO104:3|})] public int C;")]
    public Task Within_a_class_the_later_one_is_reported(string members) => Verify.DiagnosticsAsync(OrderBaseline(Shipped), Order(members));

    [Fact]
    public Task Of_base_and_derived_the_derived_one_is_reported() => Verify.DiagnosticsAsync(
        OrderBaseline(Shipped),
        Source("[Message] public class Order : Root { [Tag({|EVO104:1|})] public string Note = \"\"; } public class Root { [Tag(1)] public long Id; }"));

    [Fact]
    public Task Duplicate_of_a_required_field_does_not_count_as_its_removal() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string required v1.."),
        Order("[Tag(1)] public long Id; [Tag({|EVO104:1|})] public required string Note { get; set; }"));

    [Fact]
    public Task Cases_of_a_union() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle", "message Acme.Square"),
        Source("""
            [Message, Case(1, typeof(Circle)), Case({|EVO104:1|}, typeof(Square))] public abstract class Shape;
            public class Circle : Shape;
            public class Square : Shape;
            """));

    [Fact]
    public Task No_baseline_is_needed() => Verify.DiagnosticsAsync(null, OrderWith("EVO005", "[Tag(1)] public long Id; [Tag({|EVO104:1|})] public long Other;"));

    [Theory]
    [InlineData("[Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [NotEncoded] public int Other;")]
    [InlineData("[Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; public static int Other;")]
    public Task Near_miss(string members) => Verify.DiagnosticsAsync(OrderBaseline(Shipped), Order(members));

    [Fact]
    public Task Override_is_the_member_that_it_overrides() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1.."),
        Source("public class Root { [Tag(1)] public virtual long Id { get; set; } } [Message] public class Order : Root { [Tag(1)] public override long Id { get; set; } }"));

    [Fact]
    public Task Two_names_of_one_enum_number_are_no_duplicate() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..; 1 Settled v1.."),
        Source("[Alias(\"S\")] public enum Status { None, Paid, Settled = 1 }"));

    [Theory]
    [InlineData("[Tag(1)] public int A; [Tag(2, Name = \"A\")] public int {|EVO104:B|};", "json")]
    [InlineData("[Tag(1)] public int A; [Tag(2), Alias(\"A\")] public int {|EVO104:B|};", "avro")]
    [InlineData("[Tag(1), Alias(\"B\")] public int A; [Tag(2)] public int {|EVO104:B|};", "protobuf, json")]
    [InlineData("[Tag(1), Alias(\"Old\")] public int A; [Tag(2), Alias(\"Old\")] public int {|EVO104:B|};", "json, thrift_compact")]
    [InlineData("[Tag(1)] public int A; [Tag({|EVO104:1|}, Name = \"A\")] public int B;", "json")]
    [InlineData("[Tag(1)] public int A; [Tag(2, Name = \"A\")] public int B;", "protobuf, thrift_binary")]
    [InlineData("[Tag(1)] public int A; [Tag(2, Name = \"a\")] public int B;", "json")]
    [InlineData("[Tag(1, Name = \"B\")] public int A; [Tag(2, Name = \"A\")] public int B;", "json, avro")]
    public Task Name_on_the_wire_is_shared(string members, string formats) =>
        Verify.DiagnosticsAsync(Baseline(0), Order(members), ignore: ["EVO001"], setup: InFormats(formats));

    [Theory]
    [InlineData("json", "{|EVO104:Other.Circle|}")]
    [InlineData("protobuf", "Other.Circle")]
    public Task Cases_of_a_union_have_their_names_without_namespaces(string formats, string type) => Verify.DiagnosticsAsync(
        Baseline(0),
        $$"""
        using SchemaEvolution;
        namespace Acme
        {
            [Message, Case(1, typeof(Circle)), Case(2, typeof({{type}}))] public abstract class Shape;
            public class Circle : Shape;
        }

        namespace Acme.Other
        {
            public class Circle : Shape;
        }
        """,
        ignore: ["EVO001"],
        setup: InFormats(formats));

    [Fact]
    public Task Message_text_of_a_name() => Verify.MessageAsync(
        Baseline(0),
        Order("[Tag(1)] public int A; [Tag(2), Alias(\"A\")] public int B;"),
        "EVO104: 'Order.B' has the name 'A', which 'A' has already",
        ignore: ["EVO001"],
        setup: InFormats("json"));

    [Fact]
    public async Task Another_tag_does_not_give_it_a_name_of_its_own() => Assert.Empty(await Verify.OfferedFixesAsync(
        Baseline(0), Order("[Tag(1)] public int A; [Tag(2, Name = \"A\")] public int {|EVO104:B|};"), InFormats("json")));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline(Shipped),
        Order("[Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(2)] public int Count;"),
        "EVO104: 'Order.Count' has tag 2, which 'Note' has already");
}
