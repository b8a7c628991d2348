using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO302Tests
{
    [Theory]
    [InlineData("int64", "int")]
    [InlineData("int32", "uint")]
    [InlineData("uint32", "int")]
    [InlineData("int32", "bool")]
    [InlineData("int32", "short")]
    [InlineData("int64", "DayOfWeek")]
    [InlineData("uint64", "long")]
    [InlineData("int32", "char")]
    [InlineData("float", "Half")]
    [InlineData("list<int64>", "List<int>")]
    [InlineData("map<string,int64>", "Dictionary<string, int>")]
    public Task Old_values_are_lost(string old, string type) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {{|EVO302:{type}|}} A = default!;"));

    [Fact]
    public Task Widened_and_narrowed_over_the_versions() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int64 v1; 1 A int32 v2..", shipped: 2), Order("[Tag(1)] public {|EVO302:int|} A;"));

    [Fact]
    public Task Once_accepted_the_other_direction_is_accepted_with_it() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order; 1 A int32 v1..", "accept EVO302 Acme.Order.A v2 \"never negative\""), Order("[Tag(1)] public uint {|EVO002:A|};"));

    [Theory]
    [InlineData("full", "{|EVO302:int|} A")]
    [InlineData("backward", "{|EVO302:int|} A")]
    [InlineData("forward", "int {|EVO002:A|}")]
    public Task Only_backward_readers_mind(string policy, string member) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int64 v1.."),
        Order($"[Tag(1)] public {member};"),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Theory]
    [InlineData("int32", "DayOfWeek {|EVO002:A|}")]
    [InlineData("enum System.DayOfWeek", "int {|EVO002:A|}")]
    [InlineData("bool", "{|EVO303:int|} A")]
    [InlineData("int32", "int A")]
    public Task Near_miss(string old, string member) => Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 3 Quantity int64 v2..", shipped: 3),
        Order("[Tag(1)] public long Id; [Tag(3)] public int Quantity;"),
        "EVO302: 'Order.Quantity' (tag 3) shipped as int64 in v2 and is int32 now. Protobuf, backward: a stored 4294967296 is read as 0."
        + " Two releases: first write both the old field and a new one, then retire the old one.");
}
