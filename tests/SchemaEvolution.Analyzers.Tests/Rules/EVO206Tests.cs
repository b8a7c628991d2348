using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO206Tests
{
    [Theory]
    [InlineData("1 A int32 v1..", "int A = {|EVO206:3|}")]
    [InlineData("1 A int32 default 3 v1..", "int A = {|EVO206:4|}")]
    [InlineData("1 A int32 default 3 v1..", "int {|EVO206:A|}")]
    [InlineData("1 A int32 default 3 v1..", "int A = {|EVO206:0|}")]
    [InlineData("1 A int32 default 3 v1..", "int? {|EVO206:A|}")]
    [InlineData("1 A int32 default 3 v1..", "int? A = {|EVO206:4|}")]
    [InlineData("1 A int32 optional v1..", "int A = {|EVO206:3|}")]
    [InlineData("1 A int32 optional v1..", "int? A = {|EVO206:3|}")]
    [InlineData("1 A string default \"x\" v1..", "string A = {|EVO206:\"y\"|}")]
    [InlineData("1 A bool default true v1..", "bool {|EVO206:A|}")]
    [InlineData("1 A double default 0.1 v1..", "double A = {|EVO206:0.2|}")]
    [InlineData("1 A enum System.DayOfWeek default Friday v1..", "DayOfWeek A = {|EVO206:DayOfWeek.Monday|}")]
    [InlineData("1 A double default 1E-40 v1..", "double A = {|EVO206:1E-50|}")]
    public Task Default_changed_came_or_went(string fact, string member) => Verify.DiagnosticsAsync(OrderBaseline(fact), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task On_a_property_it_stands_on_the_value() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 default 3 v1.."), Order("[Tag(1)] public int A { get; init; } = {|EVO206:4|};"));

    [Fact]
    public Task On_a_positional_parameter_it_stands_on_its_default() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 default 3 v1.."), Source("[Message] public record Order([property: Tag(1)] int A = {|EVO206:4|});"));

    [Theory]
    [InlineData("1 A int32 default 3 v1..", "int A = 3")]
    [InlineData("1 A int32 default 3 v1..", "int A = (+3)")]
    [InlineData("1 A int32 v1..", "int A = 0")]
    [InlineData("1 A string v1..", "string A = string.Empty")]
    [InlineData("1 A int32 default 3 v1..", "int A = Unknown; private const int Unknown = 4")]
    [InlineData("1 A int32 default 3 v1..", "{|EVO303:long|} A = 3")]
    [InlineData("1 A double default 0.5 v1..", "double A = 0.50")]
    [InlineData("1 A decimal default 1.50 v1..", "decimal {|EVO002:A|} = 1.5m")]
    [InlineData("1 A int32 default 3 v1..", "required int {|EVO002:A|}")]
    [InlineData("1 A int32 required v1..", "int {|EVO002:A|} = 3")]
    [InlineData("1 A int32 v1..", "{|EVO207:int?|} A")]
    [InlineData("1 A list<int32> v1..", "List<int> A = [1, 2]")]
    public Task Near_miss(string fact, string member) => Verify.DiagnosticsAsync(OrderBaseline(fact), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Renamed_enum_value_is_the_same_default() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 Status enum Acme.Status default Paid v1.."),
        Source("public enum Status { None, {|EVO002:Settled|} } [Message] public class Order { [Tag(1)] public Status {|EVO002:Status|} = Acme.Status.Settled; }"));

    [Fact]
    public Task Renumbered_enum_value_is_reported_on_the_enum() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 Status enum Acme.Status default Paid v1.."),
        Source("public enum Status { None, {|EVO501:Paid|} = 2 } [Message] public class Order { [Tag(1)] public Status Status = Acme.Status.Paid; }"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Attempts int32 default 3 v1.."),
        Order("[Tag(1)] public long Id; [Tag(2)] public int Attempts = 5;"),
        "EVO206: 'Order.Attempts' (tag 2) shipped with default 3 in v1 and has default 5 now."
        + " Protobuf, backward: a stored message without tag 2 (meaning 3) is read as 5. No order is safe.");
}
