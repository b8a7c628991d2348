using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO202Tests
{
    [Theory]
    [InlineData("1 Id int64 v1..", 1, "long")]
    [InlineData("1 Id int64 optional v1..", 1, "long")]
    [InlineData("1 Id int64 optional default 3 v1..", 1, "long")]
    [InlineData("1 Id string optional v1..", 1, "string?")]
    [InlineData("1 Id Acme.Order v1..", 1, "Order")]
    [InlineData("1 Id int64 v1; 1 Id int64 required v2..", 2, "long")]
    public Task Field_became_required(string facts, int shipped, string type) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), Order($"[Tag(1)] public {{|EVO202:required|}} {type} Id {{ get; init; }}"));

    [Fact]
    public Task It_speaks_before_the_relaxed_field_of_another_version() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 required v1; 1 Id int64 optional v2..", shipped: 2), Order("[Tag(1)] public {|EVO202:required|} long Id;"));

    [Theory]
    [InlineData("1 Id int64 required v1..", "required long Id")]
    [InlineData("1 Id int64 default 3 v1..", "required long {|EVO002:Id|}")]
    [InlineData("1 Id list<int64> v1..", "required List<long> Id")]
    [InlineData("1 Number int64 required v1..", "required long {|EVO002:Id|}")]
    public Task Near_miss(string facts, string member) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Type_and_presence_are_two_families() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1.."), Order("[Tag(1)] public {|EVO202:required|} {|EVO301:string|} Id;"));

    [Fact]
    public Task Change_of_cardinality_has_no_presence() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id list<int64> v1.."), Order("[Tag(1)] public required {|EVO304:long|} Id;"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1; 1 Id int64 optional v2..", shipped: 3),
        Order("[Tag(1)] public required long Id;"),
        "EVO202: 'Order.Id' (tag 1) shipped as optional in v2 and is required now. Protobuf, backward: a stored message without tag 1 is refused."
        + " Two releases: first let every writer fill the field while readers do not require it, then require it.");

    [Theory]
    [InlineData("avro", "string optional", "string {|EVO202:A|} = \"\"")]
    [InlineData("avro", "int32 optional", "int {|EVO202:A|}")]
    [InlineData("avro", "int32 optional", "{|EVO202:required|} int A")]
    [InlineData("avro", "int32", "required int {|EVO002:A|}")]
    [InlineData("json", "int32 optional", "{|EVO207:int|} A")]
    [InlineData("protobuf, avro", "int32 optional", "int {|EVO202:A|}")]
    public Task Avro_has_no_null_for_a_plain_field(string formats, string type, string member) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 A {type} v1.."), Order($"[Tag(1)] public {member};"), setup: InFormats(formats));

    [Fact]
    public Task Message_text_in_Avro() => Verify.MessageAsync(
        OrderBaseline("1 A int32 optional v1.."),
        Order("[Tag(1)] public int A;"),
        "EVO202: 'Order.A' (tag 1) shipped as optional in v1 and is implicit now. Avro, backward: a stored null is refused."
        + " Two releases: first let every writer fill the field while readers do not require it, then require it.",
        setup: InFormats("avro"));
}
