using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO002Tests
{
    private const string Id = "1 Id int64 v1..";

    [Theory]
    [InlineData("1 Id int64 v1..", "[Tag(1)] public long Id; [Tag(2)] public string {|EVO002:Note|} = \"\";")]
    [InlineData("1 Id int64 v1..", "[Tag(1)] public long {|EVO002:Number|};")]
    [InlineData("1 Id list<int64> v1..", "[Tag(1, Packed = false)] public long[] {|EVO002:Id|} = [];")]
    [InlineData("1 Id list<int64> v1..", "[Tag(1)] public HashSet<long> {|EVO002:Id|} = [];")]
    [InlineData("1 Id int64 v1..", "[Tag(1), Alias(\"Number\")] public long {|EVO002:Id|};")]
    [InlineData("1 Id int64 v1..", "[Tag(1), Alias(\"Id\")] public long {|EVO002:Number|};")]
    [InlineData("1 Id int32 v1..", "[Tag(1)] public State {|EVO002:Id|}; public enum {|EVO001:State|} { None }")]
    public Task Compatible_change_stands_on_the_member(string facts, string members) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order(members));

    [Fact]
    public Task Several_changes_of_one_member_are_one_finding() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id list<int64> v1.."), Order("[Tag(1, Packed = false), Alias(\"Id\")] public HashSet<long> {|EVO002:Numbers|} = [];"));

    [Fact]
    public Task Removed_and_reserved_field_is_one_finding_on_the_message() => Verify.DiagnosticsAsync(
        OrderBaseline($"{Id}; 2 Note string v1.."), OrderWith("EVO002", "[Tag(1)] public long Id;", "[Message, Reserved(2, \"Note\")]"));

    [Fact]
    public Task New_reservation_alone_is_reported() => Verify.DiagnosticsAsync(
        OrderBaseline(Id), OrderWith("EVO002", "[Tag(1)] public long Id;", "[Message, Reserved(7, 9)]"));

    [Fact]
    public Task Pending_field_that_went_again_is_reported() => Verify.DiagnosticsAsync(
        OrderBaseline($"{Id}; 2 Note string v2.."), OrderWith("EVO002", "[Tag(1)] public long Id;"));

    [Fact]
    public Task Pending_field_may_still_change_at_will() => Verify.DiagnosticsAsync(
        OrderBaseline($"{Id}; 2 Note string v2.."), Order("[Tag(1)] public long Id; [Tag(2)] public int {|EVO002:Note|};"));

    [Fact]
    public Task Pending_field_may_move() => Verify.DiagnosticsAsync(
        OrderBaseline($"{Id}; 2 Note string v2.."), Order("[Tag(1)] public long Id; [Tag(3)] public string {|EVO002:Note|} = \"\";"));

    [Fact]
    public Task Pending_reservation_may_go() => Verify.DiagnosticsAsync(
        OrderBaseline($"{Id}; reserved 5 v2.."), OrderWith("EVO002", "[Tag(1)] public long Id;"));

    [Theory]
    [InlineData("None, Paid, {|EVO002:Refunded|}")]
    [InlineData("None, {|EVO002:Settled|}")]
    [InlineData("None, Paid, {|EVO002:Settled|} = 1")]
    [InlineData("None, [Alias(\"Settled\")] {|EVO002:Paid|}")]
    public Task Compatible_change_stands_on_the_enum_value(string values) => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 Status enum Acme.Status v1.."),
        Source($"public enum Status {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status Status; }}"));

    [Fact]
    public Task New_case_is_reported_on_the_case() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle; 1 R double v1.."),
        Source("""
            [Message, Case(1, typeof(Circle)), Case(2, typeof({|EVO002:Square|}))] public abstract class Shape;
            public class Circle : Shape { [Tag(1)] public double R; }
            public class {|EVO001:Square|} : Shape;
            """));

    [Theory]
    [InlineData("1 Id int64 v1..", "[Tag(1)] public long Id;")]
    [InlineData("1 Id int64 v1; 1 Number int64 v2..", "[Tag(1)] public long Number;")]
    [InlineData("1 Id int64 default 3 v1..", "[Tag(1)] public long Id = Limits.Least; static class Limits { public const int Least = 4; }")]
    [InlineData("1 Id list<int64> v1..", "[Tag(1)] public required IReadOnlyCollection<long> Id { get; init; }")]
    [InlineData("2 Name string v1..; 1 Id int64 v1..", "[Tag(2)] public string Name = \"\"; [Tag(1)] public long Id;")]
    public Task What_is_recorded_is_silent(string facts, string members) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order(members));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline(Id),
        Order("[Tag(1)] public long Number;"),
        "EVO002: 'Order.Number' has a change that the baseline does not record: name 'Id' is 'Number' now");

    [Fact]
    public Task Message_text_of_several_changes() => Verify.MessageAsync(
        OrderBaseline("2 Note int32 optional v2.."),
        Order("[Tag(2), OneOf(\"any\")] public string? Remark;"),
        "EVO002: 'Order.Remark' has a change that the baseline does not record: name 'Note' is 'Remark' now; type int32 is string now;"
        + " was outside of every oneof and is in oneof 'any' now");
}
