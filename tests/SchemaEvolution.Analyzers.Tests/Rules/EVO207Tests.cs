using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO207Tests
{
    [Theory]
    [InlineData("1 A int32 v1..", 1, "{|EVO207:int?|} A")]
    [InlineData("1 A int32 optional v1..", 1, "{|EVO207:int|} A")]
    [InlineData("1 A string optional v1..", 1, "{|EVO207:string|} A = \"\"")]
    [InlineData("1 A enum System.DayOfWeek v1..", 1, "{|EVO207:DayOfWeek?|} A")]
    [InlineData("1 A int32 optional v1; 1 A int32 v2..", 2, "{|EVO207:int|} A")]
    public Task Presence_came_or_went(string facts, int shipped, string member) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), Order($"[Tag(1)] public {member};"));

    [Theory]
    [InlineData("1 A Acme.Order v1..", "Order? A")]
    [InlineData("1 A list<int32> v1..", "List<int>? A")]
    [InlineData("1 A int32 optional v1..", "int? A")]
    [InlineData("1 A int32 optional default 3 v1..", "int? A = 3")]
    [InlineData("1 A int32 v1..", "int? A = {|EVO206:3|}")]
    [InlineData("1 A int32 optional v1..", "required int A", "EVO202")]
    [InlineData("1 A int32 v1..", "{|EVO304:int[]?|} A")]
    [InlineData("1 A string v1..", "string A = null!")]
    public Task Near_miss(string fact, string member, params string[] ignored) =>
        Verify.DiagnosticsAsync(OrderBaseline(fact), Order($"[Tag(1)] public {member};"), ignored);

    [Fact]
    public Task Oblivious_reference_is_implicit() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A string v1.."), $"#nullable disable\n{Order("[Tag(1)] public string A;")}");

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Total int64 v1.."),
        Order("[Tag(1)] public long? Total;"),
        "EVO207: 'Order.Total' (tag 1) shipped as implicit in v1 and is optional now. Protobuf, backward: a stored 0 is read as null.");
}
