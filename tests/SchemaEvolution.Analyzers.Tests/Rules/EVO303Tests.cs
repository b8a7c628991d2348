using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO303Tests
{
    [Theory]
    [InlineData("int32", "long")]
    [InlineData("bool", "int")]
    [InlineData("int16", "int")]
    [InlineData("enum System.DayOfWeek", "long")]
    [InlineData("uint32", "ulong")]
    [InlineData("half", "float")]
    [InlineData("list<int32>", "List<long>")]
    public Task Old_readers_lose_new_values(string old, string type) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {{|EVO303:{type}|}} A = default!;"));

    [Theory]
    [InlineData("backward", "long {|EVO002:A|}")]
    [InlineData("forward", "{|EVO303:long|} A")]
    public Task Only_old_readers_mind(string policy, string member) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1.."),
        Order($"[Tag(1)] public {member};"),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Fact]
    public Task Zigzag_of_another_width() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A sint32 v1.."), Order("[Tag(1, Encoding = TagEncoding.ZigZag)] public {|EVO303:long|} A;"));

    [Theory]
    [InlineData("int64", "long A")]
    [InlineData("int32", "{|EVO302:uint|} A")]
    public Task Near_miss(string old, string member) => Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Quantity int32 v1.."),
        Order("[Tag(1)] public long Quantity;"),
        "EVO303: 'Order.Quantity' (tag 1) shipped as int32 in v1 and is int64 now."
        + " Protobuf, forward: a new 4294967296 is read by old readers as 0. Deploy readers first.");
}
