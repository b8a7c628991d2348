using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO107Tests
{
    private const string Id = "[Tag(1)] public long Id;";

    [Theory]
    [InlineData("reserved 4 Discount v1..", "[Message]")]
    [InlineData("reserved \"Discount\" v1..", "[Message]")]
    [InlineData("reserved 4 to 9 v1..", "[Message, Reserved(4, 8)]")]
    [InlineData("reserved 4 to 9 v1..", "[Message, Reserved(4, 5), Reserved(7, 9)]")]
    public Task Shipped_reservation_has_gone(string fact, string attributes) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 Id int64 v1..; {fact}"), OrderWith("EVO107", Id, attributes));

    [Fact]
    public Task Of_an_enum() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; reserved 2 Paid v1.."), Source("[Alias(\"S\")] public enum {|EVO107:Status|} { None }"));

    [Fact]
    public Task Of_a_union() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..; reserved 2 v1..", "message Acme.Circle"),
        Source("[Message, Case(1, typeof(Circle))] public abstract class {|EVO107:Shape|}; public class Circle : Shape;"));

    [Theory]
    [InlineData("reserved 4 Discount v1..", "Reserved(4, \"Discount\")", false)]
    [InlineData("reserved 4 Discount v1..", "Reserved(4)", true)]
    [InlineData("reserved 4 to 9 v1..", "Reserved(1000, 2000), Reserved(4, 6), Reserved(7, 9)", true)]
    [InlineData("reserved 4 to 9 v1..", "Reserved(2, 20)", true)]
    [InlineData("reserved \"Discount\" v1..", "Reserved(4, \"Discount\")", true)]
    [InlineData("reserved 4 v2..", "Reserved(7)", true)]
    public Task Near_miss(string fact, string attributes, bool isNews) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 Id int64 v1..; {fact}"),
        isNews ? OrderWith("EVO002", Id, $"[Message, {attributes}]") : Source($"[Message, {attributes}] public class Order {{ {Id} }}"));

    [Fact]
    public Task Reservation_that_a_later_version_dropped_is_not_demanded() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 v1", shipped: 2), Order(Id));

    [Fact]
    public Task Tag_that_was_reserved_before_it_was_used_stays_so_on_the_base() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 v1.."), Source($"[Reserved(4)] public class Root; [Message] public class Order : Root {{ {Id} }}"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; reserved 4 Discount v1.."),
        Order(Id),
        "EVO107: 'Order' no longer reserves 4 Discount, which has been reserved since v1. Put it back, so that nothing takes it again.");
}
