using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

/// <summary>All sixteen pairs of presence, under each policy.</summary>
public class PresenceTests
{
    [Theory]
    [InlineData("required", "required int A")]
    [InlineData("required", "int? {|EVO204:A|}")]
    [InlineData("required", "int {|EVO204:A|}")]
    [InlineData("required", "int {|EVO002:A|} = 3")]
    [InlineData("optional", "{|EVO202:required|} int A")]
    [InlineData("optional", "int? A")]
    [InlineData("optional", "{|EVO207:int|} A")]
    [InlineData("optional", "int A = {|EVO206:3|}")]
    [InlineData("", "{|EVO202:required|} int A")]
    [InlineData("", "{|EVO207:int?|} A")]
    [InlineData("", "int A")]
    [InlineData("", "int A = {|EVO206:3|}")]
    [InlineData("default 3", "required int {|EVO002:A|}")]
    [InlineData("default 3", "int? {|EVO206:A|}")]
    [InlineData("default 3", "int {|EVO206:A|}")]
    [InlineData("default 3", "int A = 3")]
    [InlineData("optional default 3", "int? A = 3")]
    [InlineData("optional default 3", "{|EVO207:int|} A = 3")]
    public Task Under_the_policy_full(string old, string member) => VerifyAsync(old, member, "full");

    [Theory]
    [InlineData("required", "int? {|EVO002:A|}")]
    [InlineData("required", "int {|EVO002:A|}")]
    [InlineData("optional", "{|EVO202:required|} int A")]
    [InlineData("", "{|EVO202:required|} int A")]
    [InlineData("", "{|EVO207:int?|} A")]
    [InlineData("default 3", "int {|EVO206:A|}")]
    public Task Under_the_policy_backward(string old, string member) => VerifyAsync(old, member, "backward");

    [Theory]
    [InlineData("required", "int? {|EVO204:A|}")]
    [InlineData("required", "int {|EVO204:A|}")]
    [InlineData("optional", "required int {|EVO002:A|}")]
    [InlineData("", "required int {|EVO002:A|}")]
    [InlineData("optional", "{|EVO207:int|} A")]
    [InlineData("default 3", "int A = {|EVO206:4|}")]
    public Task Under_the_policy_forward(string old, string member) => VerifyAsync(old, member, "forward");

    [Theory]
    [InlineData("1 A int32 required v1; 1 A int32 optional v2; 1 A int32 v3; 1 A int32 default 3 v4..", "int? {|EVO204:A|}")]
    [InlineData("1 A int32 required v1; 1 A int32 optional v2; 1 A int32 v3; 1 A int32 default 3 v4..", "{|EVO202:required|} int A")]
    [InlineData("1 A int32 optional v2; 1 A int32 v3; 1 A int32 default 3 v4..", "int A = {|EVO206:3|}")]
    public Task Over_all_versions_the_first_rule_speaks_once(string facts, string member) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped: 4), Order($"[Tag(1)] public {member};"));

    private static Task VerifyAsync(string old, string member, string policy) => Verify.DiagnosticsAsync(
        OrderBaseline(old.Length == 0 ? "1 A int32 v1.." : $"1 A int32 {old} v1.."),
        Order($"[Tag(1)] public {member};"),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });
}
