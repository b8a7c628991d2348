using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO505Tests
{
    private static readonly string[] Messages = ["message Acme.Circle", "message Acme.Square", "message Acme.Box"];

    [Theory]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1..", 1, "Case(1, typeof(Circle)), Case({|EVO505:3|}, typeof(Square))")]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1..", 1, "Case({|EVO505:2|}, typeof(Circle)), Case({|EVO505:1|}, typeof(Square))")]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1..", 1, "Case(1, typeof(Circle)), Case(2, typeof({|EVO505:Box|}))")]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1", 2, "Case(1, typeof(Circle)), Case(2, typeof({|EVO505:Box|}))")]
    public Task Case_changed(string facts, int shipped, string cases) => Verify.DiagnosticsAsync(Union(facts, shipped), Code(cases));

    [Theory]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1..", 1, "Case(1, typeof(Circle))", "EVO505")]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1", 3, "Case(1, typeof(Circle))", "EVO505")]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1..", 1, "Reserved(2, \"Square\"), Case(1, typeof(Circle))", "EVO002")]
    public Task Removed_case_is_reserved(string facts, int shipped, string cases, string rule) =>
        Verify.DiagnosticsAsync(Union(facts, shipped), Code(cases, $"{{|{rule}:Shape|}}"));

    [Theory]
    [InlineData("protobuf", "full", "EVO002")]
    [InlineData("thrift_binary, thrift_compact", "full", "EVO002")]
    [InlineData("json", "full", "EVO505")]
    [InlineData("avro", "full", "EVO505")]
    [InlineData("protobuf, json", "full", "EVO505")]
    [InlineData("json", "forward", "EVO002")]
    public Task Case_that_is_refused_by_its_name_is_not_excused_by_a_reservation(string formats, string compatibility, string rule) =>
        Verify.DiagnosticsAsync(
            Union("1 Acme.Circle v1..; 2 Acme.Square v1..", 1),
            Code("Reserved(2, \"Square\"), Case(1, typeof(Circle))", $"{{|{rule}:Shape|}}"),
            setup: InFormats(formats, compatibility));

    /// <summary>Of a tag that has changed hands the case that has moved tells what becomes of old data.</summary>
    [Theory]
    [InlineData("full", "{|EVO505:Box|}")]
    [InlineData("forward", "{|EVO505:Box|}")]
    [InlineData("backward", "Box")]
    public Task New_case_takes_the_tag_of_one_that_has_moved(string compatibility, string box) => Verify.DiagnosticsAsync(
        Union("1 Acme.Circle v1..; 2 Acme.Square v1..", 1),
        Code($"Case(1, typeof(Circle)), Case(2, typeof({box})), Case({{|EVO505:3|}}, typeof(Square))"),
        ignore: ["EVO002"],
        setup: InFormats("protobuf", compatibility));

    [Theory]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v1..", "Case(2, typeof(Square)), Case(1, typeof(Circle))")]
    [InlineData("1 Acme.Circle v1..; 2 Acme.Square v2..", "Case(1, typeof(Circle)), Case(4, typeof(Square))")]
    public Task Near_miss(string facts, string cases) => Verify.DiagnosticsAsync(
        Union(facts, 1), Code(cases), ignore: ["EVO002"]);

    [Fact]
    public Task Retired_tag_and_a_new_one_is_the_way_to_do_it() => Verify.DiagnosticsAsync(
        Union("1 Acme.Circle v1..; 2 Acme.Square v1..", 1),
        Source("""
            [Message, Reserved(2, "Square"), Case(1, typeof(Circle)), Case(3, typeof({|EVO002:Square|}))] public abstract class {|EVO002:Shape|};
            [Message] public class Circle : Shape;
            [Message] public class Square : Shape;
            [Message] public class Box : Shape;
            """));

    [Fact]
    public Task Removed_class_is_reported_on_the_union_alone() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..; 2 Acme.Square v1..", "message Acme.Circle", "message Acme.Square"),
        Source("[Message, Case(1, typeof(Circle))] public abstract class {|EVO505:Shape|}; public class Circle : Shape;"));

    [Fact]
    public Task Renamed_class_is_reported_as_renamed() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle; 1 R double v1..; 2 X double v1..; 3 Y double v1.."),
        Source("""
            [Message, Case(1, typeof(Disc))] public abstract class Shape;
            public class {|EVO402:Disc|} : Shape { [Tag(1)] public double R; [Tag(2)] public double X; [Tag(3)] public double Y; }
            """));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Union("1 Acme.Circle v1..; 2 Acme.Square v1..", 1),
        Code("Case(1, typeof(Circle)), Case(3, typeof(Square))"),
        "EVO505: 'Shape.Square': case 2 'Square' shipped in v1 and is case 3 now."
        + " Protobuf, backward: a stored 'Square' (case 2) is read as an unknown case. Two releases: first stop writing the old case, then reserve its tag.");

    [Fact]
    public Task Message_text_of_a_removed_case() => Verify.MessageAsync(
        Union("1 Acme.Circle v1..; 2 Acme.Square v1..", 1),
        Code("Case(1, typeof(Circle))"),
        "EVO505: 'Shape': case 2 'Square' shipped in v1 and is gone now. Protobuf, backward: a stored 'Square' (case 2) is read as an unknown case."
        + " Two releases: first stop writing the old case, then reserve its tag.");

    private static string Union(string facts, int shipped) => Baseline(shipped, [$"union Acme.Shape; {facts}", .. Messages]);

    private static string Code(string cases, string name = "Shape") => Source($"""
        [Message, {cases}] public abstract class {name};
        [Message] public class Circle : Shape;
        [Message] public class Square : Shape;
        [Message] public class Box : Shape;
        """);
}
