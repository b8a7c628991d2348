using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO001Tests
{
    private const string Recorded = "1 Id int64 v1..";

    [Fact]
    public Task New_message_is_reported_on_its_name() =>
        Verify.DiagnosticsAsync(Baseline(1), OrderWith("EVO001", "[Tag(1)] public long Id { get; set; }"));

    [Fact]
    public Task New_enum_is_reported_where_a_field_uses_it() => Verify.DiagnosticsAsync(
        OrderBaseline("1 States list<enum Acme.Status> v1.."),
        Source("public enum {|EVO001:Status|} { None } [Message] public class Order { [Tag(1)] public List<Status> States = []; }"));

    [Fact]
    public Task New_enum_with_an_attribute_of_ours_is_reported() =>
        Verify.DiagnosticsAsync(Baseline(1), Source("public enum {|EVO001:Status|} { [Fallback] None }"));

    [Fact]
    public Task New_union_and_its_cases_are_reported() => Verify.DiagnosticsAsync(
        Baseline(0),
        Source("""
            [Message, Case(1, typeof(Circle))] public abstract class {|EVO001:Shape|};
            public class {|EVO001:Circle|} : Shape { [Tag(1)] public double Radius; }
            """));

    [Fact]
    public Task Message_that_went_long_ago_and_comes_back_is_not_in_the_baseline() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1", shipped: 2), OrderWith("EVO001", "[Tag(1)] public long Id;"));

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public Task Recorded_message_is_silent(int shipped) =>
        Verify.DiagnosticsAsync(OrderBaseline(Recorded, shipped), Order("[Tag(1)] public long Id { get; set; }"));

    [Fact]
    public Task Type_that_is_no_message_is_silent() => Verify.DiagnosticsAsync(
        Baseline(1), Source("public class Order { public long Id; } public enum Status { None } public interface IOrder; public struct Point;"));

    [Fact]
    public Task Message_of_another_project_is_recorded_there() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Total Money.Amount v1.."),
        Order("[Tag(1)] public Money.Amount? Total;"),
        setup: new() { Referenced = "namespace Money; [SchemaEvolution.Message] public class Amount { [SchemaEvolution.Tag(1)] public long Cents; }" });

    [Fact]
    public Task Message_that_declares_its_shipped_name_is_silent() => Verify.DiagnosticsAsync(
        OrderBaseline(Recorded), Source("""[Message(Name = "Acme.Order")] public class Purchase { [Tag(1)] public long Id; }"""));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(Baseline(1), Order("[Tag(1)] public long Id;"), "EVO001: 'Order' is not in the baseline");
}
