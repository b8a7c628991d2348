using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO106Tests
{
    private const string Id = "[Tag(1)] public long Id;";

    [Theory]
    [InlineData("1 Id int64 v1..; 2 Note string v1..", 1)]
    [InlineData("1 Id int64 v1..; 2 Note string v1", 2)]
    [InlineData("1 Id int64 v1..; 2 Note string v2..3; reserved 2 v4", 5)]
    [InlineData("1 Id int64 v1..; 2 Note string v1; 2 Remark string v2", 30)]
    public Task Tag_that_any_version_shipped(string facts, int shipped) => Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), OrderWith("EVO106", Id));

    [Fact]
    public Task Each_tag_is_reported() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 A string v1..; 3 B string v1.."), Source($"[Message] public class {{|EVO106:{{|EVO106:Order|}}|}} {{ {Id} }}"));

    [Fact]
    public Task It_stands_where_the_attribute_is() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1.."),
        [new("A.cs", Source($"partial class Order {{ {Id} }}")), new("B.cs", Source("[Message] partial class {|EVO106:Order|};"))]);

    [Fact]
    public Task Untagged_member_is_as_good_as_gone() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1.."), OrderWith("EVO106", $"{Id} public string {{|EVO702:Note|}} = \"\";"));

    [Fact]
    public Task Versions_count_whatever_the_policy_compares() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1", shipped: 2),
        OrderWith("EVO106", Id),
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = backward_latest" });

    [Theory]
    [InlineData("2")]
    [InlineData("2, \"Note\"")]
    [InlineData("2, 5")]
    public Task Reserved_tag_is_only_not_recorded(string reserved) => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1.."), OrderWith("EVO002", Id, $"[Message, Reserved({reserved})]"));

    [Theory]
    [InlineData("1 Id int64 v1..; 2 Note string v2..", 1, "EVO002")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", 1, "EVO203")]
    [InlineData("1 Id int64 v1..; 2 Note string v1; reserved 2 v2..", 2, "EVO107")]
    public Task Another_rule_speaks(string facts, int shipped, string rule) => Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), OrderWith(rule, Id));

    [Theory]
    [InlineData("protobuf", "Note", "EVO106")]
    [InlineData("json, protobuf", "Note", "EVO106")]
    [InlineData("json", "Other", "EVO106")]
    [InlineData("json", "Note", "EVO002")]
    [InlineData("avro", "Note", "EVO002")]
    public Task Name_alone_is_enough_where_no_tag_is_on_the_wire(string formats, string name, string rule) => Verify.DiagnosticsAsync(
        OrderBaseline("2 Note string v1..; 3 Count int32 v1.."),
        OrderWith(rule, "[Tag(3)] public int Count;", $"[Message, Reserved(\"{name}\")]"),
        ignore: rule == "EVO106" ? ["EVO002"] : [],
        setup: InFormats(formats));

    [Fact]
    public Task Enum_and_union_have_rules_of_their_own() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "union Acme.Shape; 1 Acme.Circle v1.."),
        Source("[Alias(\"S\")] enum {|EVO502:Status|} { None } [Message, Case(2, typeof(Box))] public abstract class {|EVO505:Shape|}; public class Box : Shape;"),
        ignore: ["EVO001", "EVO002"]);

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1..", shipped: 3),
        Order(Id),
        "EVO106: 'Order' no longer has tag 2, which shipped as 'Note' (string) in v1. Reserve it, so that no later field reads its old bytes.");
}
