using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

/// <summary>The ways to declare a message in C#.</summary>
public class ShapeTests
{
    private static readonly string Shipped = OrderBaseline("1 Id int64 v1..; 2 Note string v1..");

    [Theory]
    [InlineData("[Message] public class Order { [Tag(1)] public {|EVO302:int|} Id { get; set; } [Tag(2)] public string Note { get; set; } = \"\"; }")]
    [InlineData("[Message] public struct Order { [Tag(1)] public {|EVO302:int|} Id; [Tag(2)] public string Note; }")]
    [InlineData("[Message] public readonly struct Order { [Tag(1)] public readonly {|EVO302:int|} Id; [Tag(2)] public string Note { get; init; } }")]
    [InlineData("[Message] public record Order([Tag(1)] {|EVO302:int|} Id, [property: Tag(2)] string Note);")]
    [InlineData("[Message] public record struct Order([Tag(1)] {|EVO302:int|} Id, [Tag(2)] string Note);")]
    [InlineData("[Message] public sealed record Order { [Tag(1)] internal {|EVO302:int|} Id { get; init; } [Tag(2)] private string Note { get; init; } = \"\"; }")]
    [InlineData("[Message] public class Order { [Tag(1), NonSerialized] protected {|EVO302:int|} Id; [Tag(2)] public string Note { get; } = \"\"; }")]
    [InlineData("[SchemaEvolution.MessageAttribute()] public class @Order { [global::SchemaEvolution.Tag(1)] public {|EVO302:int|} @Id; [Tag(2)] public string Note = \"\"; }")]
    [InlineData("[Message] file class {|EVO001:Order2|} { } [Message] public class Order { [Tag(1)] public {|EVO302:Int32|} Id; [Tag(2)] public String Note = \"\"; }")]
    public Task Type_fault_stands_on_the_type(string code) => Verify.DiagnosticsAsync(Shipped, Source(code));

    [Fact]
    public Task Message_with_one_oneof_is_a_union_on_the_wire() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Circle; 1 Radius double v1..", "message Acme.Shape; 1 Circle Acme.Circle oneof kind v1.."),
        Source("[Message, Case(1, typeof(Circle))] public abstract class Shape; public class Circle : Shape { [Tag(1)] public double Radius; }"));

    [Fact]
    public Task Message_that_becomes_a_union_loses_its_fields() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Circle; 1 Radius double v1..", "message Acme.Shape; 1 Circle Acme.Circle v1..; 2 Name string v1.."),
        Source("[Message, Case(1, typeof(Circle))] public abstract class {|EVO106:Shape|}; public class Circle : Shape { [Tag(1)] public double Radius; }"));

    [Fact]
    public Task Parts_of_a_partial_type_in_several_files() => Verify.DiagnosticsAsync(
        Shipped,
        [
            new("Order.cs", Source("[Message] public partial class Order { [Tag(1)] public {|EVO302:int|} Id; }")),
            new("Order.More.cs", Source("public partial class Order { [Tag({|EVO104:1|})] public int Copy; [Tag({|EVO102:9|})] public string Note = \"\"; }")),
        ]);

    [Fact]
    public Task Target_that_lacks_a_member_lacks_it_in_its_bytes() => Verify.DiagnosticsAsync(
        Shipped,
        OrderWith("EVO106", "[Tag(1)] public long Id;\n#if NEW\n    [Tag(2)] public string Note = \"\";\n#endif"),
        setup: new() { Targets = [["NEW"], ["OLD"]] });

    [Fact]
    public Task Both_targets_of_a_linked_file_say_the_same_once() => Verify.DiagnosticsAsync(
        Shipped,
        Order("[Tag(1)] public {|EVO302:int|} Id; [Tag(2)] public string Note = \"\";"),
        setup: new() { Targets = [["NEW"], ["OLD"]] });

    [Fact]
    public Task Member_with_another_type_in_one_target() => Verify.DiagnosticsAsync(
        Shipped,
        Order("[Tag(2)] public string Note = \"\";\n#if NEW\n    [Tag(1)] public long Id;\n#else\n    [Tag(1)] public {|EVO302:int|} Id;\n#endif"),
        setup: new() { Targets = [["NEW"], ["OLD"]] });

    [Fact]
    public Task Several_fields_of_one_declaration() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int64 v1.."), Order("[Tag(1)] public {|EVO302:int|} A;"));

    [Fact]
    public Task Code_that_is_being_written() => Verify.DiagnosticsAsync(
        Shipped,
        Order("[Tag(1)] public {|EVO302:int|} Id; [Tag(2)] public string Note = \"\"; [Tag()] public int A; [Tag(x)] public int B; [Tag(3)] public Missing {|EVO002:C|}; [Tag"),
        ignore: ["EVO702"],
        setup: new() { AllowCompilerErrors = true });

    [Fact]
    public Task Names_that_are_keywords_of_the_baseline() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.\"list\".v1x; 1 \"default\" int64 v1..; 2 \"v1\" string v1.."),
        Source("public class list { [Message] public class v1x { [Tag(1)] public {|EVO302:int|} @default; [Tag(2)] public string v1 = \"\"; } }"));
}
