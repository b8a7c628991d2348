using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO103Tests
{
    private const string Id = "[Tag(1)] public long Id;";

    [Theory]
    [InlineData("reserved 4 Discount v1..", 1, "[Message, Reserved(4, \"Discount\")]")]
    [InlineData("reserved 4 Discount v1..", 1, "[Message]")]
    [InlineData("reserved 3 to 9 v1..", 1, "[Message, Reserved(3, 9)]")]
    [InlineData("reserved 4 v2..", 1, "[Message, Reserved(4)]")]
    [InlineData("reserved 4 v1", 2, "[Message]")]
    public Task Reserved_in_code_or_in_any_shipped_version(string fact, int shipped, string attributes) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 Id int64 v1..; {fact}", shipped),
        Source($"{attributes} public class Order {{ {Id} [Tag({{|EVO103:4|}})] public int Other; }}"));

    [Fact]
    public Task Gone_reservation_is_not_demanded_back_where_a_member_took_its_tag() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 v1.."), Order($"{Id} [Tag({{|EVO103:4|}})] public int Other;"));

    [Fact]
    public Task Rest_of_a_range_is_still_demanded() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 to 6 v1.."), OrderWith("EVO107", $"{Id} [Tag({{|EVO103:4|}})] public int Other;"));

    [Fact]
    public Task Retired_and_reserved_tag_is_not_reused_as_well() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 4 Note string v1; reserved 4 Note v2..", shipped: 2),
        Source($"[Message, Reserved(4, \"Note\")] public class Order {{ {Id} [Tag({{|EVO103:4|}})] public int Other; }}"));

    [Fact]
    public Task Reservation_of_a_base_class_counts() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 v1.."),
        Source($"[Reserved(4)] public class Root {{ {Id} }} [Message] public class Order : Root {{ [Tag({{|EVO103:4|}})] public int Other; }}"));

    [Fact]
    public Task Enum_value() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; reserved 2 Paid v1.."),
        Source("[Reserved(2, \"Paid\")] public enum Status { None, {|EVO103:Settled|} = 2 }"));

    [Fact]
    public Task Union_case() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..; reserved 2 Square v1..", "message Acme.Circle"),
        Source("""
            [Message, Reserved(2, "Square"), Case(1, typeof(Circle)), Case({|EVO103:2|}, typeof(Box))] public abstract class Shape;
            public class Circle : Shape;
            public class {|EVO001:Box|} : Shape;
            """));

    [Fact]
    public Task Without_a_baseline_attributes_count() => Verify.DiagnosticsAsync(
        null, OrderWith("EVO005", "[Tag({|EVO103:4|})] public int Other;", "[Message, Reserved(4)]"));

    [Theory]
    [InlineData("[Message, Reserved(4)]", "reserved 4 v1..", "[Tag(5)] public int {|EVO002:Other|};")]
    [InlineData("[Message, Reserved(4), Reserved(\"Other\")]", "reserved 4 v1..; reserved \"Other\" v1..", "[Tag(5)] public int {|EVO002:Other|};")]
    [InlineData("[Message]", "reserved 4 v2..", "[Tag(4)] public int {|EVO002:Other|};")]
    public Task Near_miss(string attributes, string facts, string member) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 Id int64 v1..; {facts}"), Source($"{attributes} public class Order {{ {Id} {member} }}"));

    [Fact]
    public Task Nothing_is_compared_under_the_policy_none() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 v1.."),
        Order($"{Id} [Tag(4)] public int Other;"),
        ignore: ["EVO002"],
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = none" });

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 Discount v1.."),
        Order($"{Id} [Tag(4)] public int Other;"),
        "EVO103: 'Order.Other' takes tag 4, which has been reserved since v1 (4 Discount)");

    [Fact]
    public Task Message_text_of_an_enum_value() => Verify.MessageAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; reserved 2 Paid v1.."),
        Source("[Reserved(2, \"Paid\")] public enum Status { None, Settled = 2 }"),
        "EVO103: 'Status.Settled' takes number 2, which [Reserved] on the enum covers (2 Paid)");

    [Theory]
    [InlineData("json", "[Tag(5)] public int {|EVO103:Total|};")]
    [InlineData("protobuf, avro", "[Tag(5)] public int {|EVO103:Total|};")]
    [InlineData("json", "[Tag(5, Name = \"Total\")] public int {|EVO103:Sum|};")]
    [InlineData("json", "[Tag(5, Name = \"Sum\")] public int {|EVO002:Total|};")]
    [InlineData("json", "[Tag(5)] public int {|EVO002:total|};")]
    [InlineData("protobuf, thrift_compact", "[Tag(5)] public int {|EVO002:Total|};")]
    public Task Reserved_name_where_names_are_on_the_wire(string formats, string member) => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1..; reserved 4 Total v1.."),
        Source($"[Message, Reserved(4, \"Total\")] public class Order {{ [Tag(1)] public int Id; {member} }}"),
        setup: InFormats(formats));

    [Theory]
    [InlineData("json", "None, {|EVO103:Paid|} = 3")]
    [InlineData("protobuf", "None, {|EVO002:Paid|} = 3")]
    public Task Reserved_name_of_an_enum_value(string formats, string values) => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; reserved 2 Paid v1.."),
        Source($"[Reserved(2, \"Paid\")] public enum Status {{ {values} }}"),
        ignore: ["EVO503"],
        setup: InFormats(formats));

    [Fact]
    public Task Message_text_of_a_name() => Verify.MessageAsync(
        OrderBaseline("1 Id int32 v1..; reserved \"Total\" v1.."),
        Source("[Message, Reserved(\"Total\")] public class Order { [Tag(1)] public int Id; [Tag(5)] public int Total; }"),
        "EVO103: 'Order.Total' takes the name 'Total', which [Reserved] on the message covers (\"Total\")",
        setup: InFormats("json"));
}
