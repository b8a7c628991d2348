using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO005Tests
{
    private const string Id = "[Tag(1)] public long Id;";

    [Fact]
    public Task Each_message_is_reported_on_its_name() => Verify.DiagnosticsAsync(
        null, Source($"[Message] public class {{|EVO005:Order|}} {{ {Id} }} [Message] public struct {{|EVO005:Line|}} {{ {Id} }}"));

    [Fact]
    public Task Name_is_the_one_beside_the_attribute() => Verify.DiagnosticsAsync(
        null,
        [new("A.cs", "partial class Order { }"), new("B.cs", "[SchemaEvolution.Message] partial class {|EVO005:Order|} { }")]);

    [Fact]
    public Task Union_and_case_are_reported_and_enums_are_not() => Verify.DiagnosticsAsync(
        null,
        Source("""
            [Message, Case(1, typeof(Circle))] public abstract class {|EVO005:Shape|};
            public class {|EVO005:Circle|} : Shape { [Tag(1)] public Color Color; }
            public enum Color { None }
            """));

    [Fact]
    public Task Faults_of_the_code_for_itself_are_reported_too() => Verify.DiagnosticsAsync(
        null, OrderWith("EVO005", $"{Id} [Tag({{|EVO104:1|}})] public int Other; [Tag({{|EVO105:0|}})] public int None;"));

    [Fact]
    public Task Empty_baseline_is_one() => Verify.DiagnosticsAsync(Baseline(0), OrderWith("EVO001", Id));

    [Fact]
    public Task Project_without_messages_needs_none() => Verify.DiagnosticsAsync(null, "public class Order { public long Id; }");

    [Fact]
    public Task Project_that_switched_the_rules_off_is_silent() => Verify.DiagnosticsAsync(
        null, Order($"{Id} [Tag(1)] public int Other;"), setup: new() { GlobalConfig = "build_property.SchemaEvolution = off" });

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        null, Order(Id), "EVO005: 'Order' is a message, and the project has no schema.baseline to compare it with");
}
