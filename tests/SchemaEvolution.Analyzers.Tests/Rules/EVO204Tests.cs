using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO204Tests
{
    [Theory]
    [InlineData("long {|EVO204:Id|}")]
    [InlineData("long? {|EVO204:Id|}")]
    [InlineData("long? {|EVO204:Id|} = 3")]
    public Task Required_field_was_relaxed(string member) => Verify.DiagnosticsAsync(OrderBaseline("1 Id int64 required v1.."), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Message_became_optional() =>
        Verify.DiagnosticsAsync(OrderBaseline("1 Next Acme.Order required v1.."), Order("[Tag(1)] public Order? {|EVO204:Next|} { get; set; }"));

    [Fact]
    public Task In_any_version() =>
        Verify.DiagnosticsAsync(OrderBaseline("1 Id int64 required v1; 1 Id int64 v2..", shipped: 9), Order("[Tag(1)] public long {|EVO204:Id|};"));

    [Theory]
    [InlineData("1 Id int64 required v1..", "long {|EVO002:Id|} = 3")]
    [InlineData("1 Id int64 required v1..", "required long Id")]
    [InlineData("1 Id string required v1..", "required string? Id")]
    [InlineData("1 Id int64 required v1..", "{|EVO304:List<long>|} Id = []")]
    public Task Near_miss(string facts, string member) => Verify.DiagnosticsAsync(
        OrderBaseline(facts), Order($"[Tag(1)] public {member};"));

    [Theory]
    [InlineData("backward", "long {|EVO002:Id|}")]
    [InlineData("full_latest", "long {|EVO204:Id|}")]
    public Task Only_old_readers_mind(string policy, string member) => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 required v1.."),
        Order($"[Tag(1)] public {member};"),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 required v1.."),
        Order("[Tag(1)] public long Id;"),
        "EVO204: 'Order.Id' (tag 1) shipped as required in v1 and is implicit now."
        + " Protobuf, forward: a new message without tag 1 is refused by old readers. Deploy readers first.");

    [Theory]
    [InlineData("avro", "int32", "int? {|EVO204:A|}")]
    [InlineData("avro", "string required", "string? {|EVO204:A|}")]
    [InlineData("avro", "string required", "string {|EVO002:A|} = \"\"")]
    [InlineData("json", "string required", "string {|EVO204:A|} = \"\"")]
    public Task Formats_differ_in_what_old_readers_refuse(string formats, string type, string member) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 A {type} v1.."), Order($"[Tag(1)] public {member};"), setup: InFormats(formats));

    [Fact]
    public Task Message_text_in_Avro() => Verify.MessageAsync(
        OrderBaseline("1 A int32 v1.."),
        Order("[Tag(1)] public int? A;"),
        "EVO204: 'Order.A' (tag 1) shipped as implicit in v1 and is optional now. Avro, forward: a new null is refused by old readers."
        + " Deploy readers first.",
        setup: InFormats("avro"));
}
