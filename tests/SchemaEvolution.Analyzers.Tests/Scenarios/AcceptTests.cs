using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class AcceptTests
{
    private static readonly string Small = Order("[Tag(1)] public int Id;");

    [Theory]
    [InlineData(1, "1 Id int64 v1; 1 Id int32 v2..", "accept EVO302 Acme.Order.Id v2 \"fits\"")]
    [InlineData(2, "1 Id int64 v1; 1 Id int32 v2..", "accept EVO302 Acme.Order.Id v2 \"fits\"")]
    [InlineData(9, "1 Id int64 v1; 1 Id int32 v2..", "accept EVO302 Acme.Order.Id v2 \"fits\"")]
    [InlineData(9, "1 Id int64 v1..8; 1 Id int32 v9..", "accept EVO302 Acme.Order.Id v9 \"fits\"")]
    public Task Line_holds_while_pending_and_when_shipped(int shipped, string facts, string line) =>
        Verify.DiagnosticsAsync(Baseline(shipped, $"message Acme.Order; {facts}", line), Small);

    [Fact]
    public Task Line_covers_no_break_between_later_versions() => Verify.DiagnosticsAsync(
        Baseline(4, "message Acme.Order; 1 Id int64 v1; 1 Id int32 v2; 1 Id int64 v3..", "accept EVO302 Acme.Order.Id v2 \"fits\""),
        Order("[Tag(1)] public {|EVO302:int|} Id;"));

    [Fact]
    public Task Line_stays_after_the_break_was_undone() => Verify.DiagnosticsAsync(
        Baseline(3, "message Acme.Order; 1 Id int64 v1; 1 Id int32 v2; 1 Id int64 v3..", "accept EVO302 Acme.Order.Id v2 \"fits\"", "accept EVO303 Acme.Order.Id v3 \"all run v3\""),
        Order("[Tag(1)] public long Id;"));

    [Theory]
    [InlineData("1 A int32 v1; 1 B string v2..; 2 B string v1; 2 A int32 v2..", "[Tag(2)] public int A; [Tag(1)] public string B = \"\";")]
    [InlineData("1 A int32 v1; 1 B int32 v2..; 2 B int32 v1; 2 A int32 v2..", "[Tag(2)] public int A; [Tag(1)] public int B;")]
    [InlineData("1 A int32 v1; 2 B int32 v1; 8 A int32 v2..; 9 B int32 v2..", "[Tag(8)] public int A; [Tag(9)] public int B;")]
    [InlineData(
        "1 A int32 required v1; 1 B int32 v2..; 2 B int32 v1; 2 A int32 required v2..",
        "[Tag(2)] public required int A; [Tag(1)] public int B;")]
    public Task Line_for_moved_fields_holds_when_shipped(string facts, string members) => Verify.DiagnosticsAsync(
        Baseline(2, $"message Acme.Order; {facts}", "accept EVO102 Acme.Order.A v2 \"no data\"", "accept EVO102 Acme.Order.B v2 \"no data\""), Order(members));

    [Fact]
    public Task Line_for_a_moved_field_covers_no_later_change() => Verify.DiagnosticsAsync(
        Baseline(2, "message Acme.Order; 1 Id int64 v1; 9 Id int64 v2..", "accept EVO102 Acme.Order.Id v2 \"no data\""),
        Order("[Tag(9)] public {|EVO302:int|} Id;"));

    [Fact]
    public Task Line_for_a_moved_field_is_none_for_its_removal() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order; 1 Id int32 v1..; 2 Note string v1..", "{|EVO705:accept EVO102 Acme.Order.Note v2 \"no data\"|}"),
        OrderWith("EVO106", "[Tag(1)] public int Id;"));

    [Fact]
    public Task Line_for_a_dropped_reservation_and_a_retaken_number_stays_when_shipped() => Verify.DiagnosticsAsync(
        Baseline(3,
            "message Acme.Order; 1 Status enum Acme.Status v1..; reserved 5 v1..2",
            "enum Acme.Status; 0 None v1..; 1 Old v1; 1 New v3..",
            "accept EVO107 Acme.Order v3 \"never used\"",
            "accept EVO501 Acme.Status.New v3 \"no data\""),
        Source("public enum Status { None, New } [Message] public class Order { [Tag(1)] public Status Status; }"));

    [Fact]
    public Task Member_is_named_as_in_that_version() => Verify.DiagnosticsAsync(
        Baseline(3, "message Acme.Order; 1 Number int64 v1; 1 Number int32 v2; 1 Id int32 v3..", "accept EVO302 Acme.Order.Number v2 \"fits\""), Small);

    [Fact]
    public Task Member_that_has_gone_is_named_as_last() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order; 1 Id int32 v1..; 2 Note string v1..", "accept EVO106 Acme.Order.Note v2 \"never shipped, really\""),
        OrderWith("EVO002", "[Tag(1)] public int Id;"));

    [Fact]
    public Task Message_is_named_as_in_that_version() => Verify.DiagnosticsAsync(
        Baseline(3, "message Acme.Order; 1 Id int64 v1; 1 Id int32 v2..; was Acme.Purchase v1..2", "accept EVO302 Acme.Purchase.Id v2 \"fits\""), Small);

    [Fact]
    public Task Enum_value_and_union_case() => Verify.DiagnosticsAsync(
        Baseline(1,
            "enum Acme.Status; 0 None v1..; 1 Paid v1..",
            "union Acme.Shape; 1 Acme.Circle v1..; 2 Acme.Square v1..",
            "message Acme.Circle",
            "message Acme.Order; 1 Status enum Acme.Status v1..",
            "accept EVO501 Acme.Status.Paid v2 \"never stored\"",
            "accept EVO505 Acme.Shape.Square v2 \"never stored\""),
        Source("""
            public enum Status { None, {|EVO002:Paid|} = 2 }
            [Message] public class Order { [Tag(1)] public Status Status; }
            [Message, Case(1, typeof(Circle))] public abstract class {|EVO002:Shape|};
            public class Circle : Shape;
            """));

    [Fact]
    public Task Reused_tag() => Verify.DiagnosticsAsync(
        Baseline(2, "message Acme.Order; 1 Id string v1; 1 Code int32 v2..", "accept EVO101 Acme.Order.Code v2 \"no old data\""),
        Order("[Tag(1)] public int Code;"));

    [Theory]
    [InlineData(2, "reserved 4 v1..2; 4 Other int32 v3..")]
    [InlineData(3, "reserved 4 v1..2; 4 Other int32 v3..")]
    public Task Reserved_tag(int shipped, string facts) => Verify.DiagnosticsAsync(
        Baseline(shipped, $"message Acme.Order; 1 Id int32 v1..; {facts}", "accept EVO103 Acme.Order.Other v3 \"no old data\""),
        Order("[Tag(1)] public int Id; [Tag(4)] public int Other;"));

    [Fact]
    public Task Accepted_reserved_tag_is_protected_like_any_other() => Verify.DiagnosticsAsync(
        Baseline(3, "message Acme.Order; 1 Id int32 v1..; reserved 4 v1..2; 4 Other int32 v3..", "accept EVO103 Acme.Order.Other v3 \"no old data\""),
        Order("[Tag(1)] public int Id; [Tag(4)] public {|EVO301:string|} Other = \"\";"));

    [Fact]
    public Task Accepted_default_is_not_a_matter_of_presence() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order; 1 Id int32 optional v1..", "accept EVO206 Acme.Order.Id v2 \"nobody leaves it out\""),
        Order("[Tag(1)] public int {|EVO002:Id|} = 3;"));

    [Fact]
    public Task Quoted_names_and_generic_messages() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Page<T>; 1 \"to\" int64 v1..", "accept EVO302 Acme.Page<T>.\"to\" v2 \"fits\""),
        Source("[Message] public class Page<T> { [Tag(1)] public int {|EVO002:to|}; }"));
}
