using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class UnionTests
{
    private const string Circle = "message Acme.Circle; 1 Name string v1..; 2 R int64 v1..";
    private const string Square = "message Acme.Square; 1 Name string v1..; 2 A int64 v1..";

    [Fact]
    public Task Member_of_the_root_is_judged_once_and_in_its_source() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..; 2 Acme.Square v1..", Circle, Square),
        Source("""
            [Message, Case(1, typeof(Circle)), Case(2, typeof(Square))] public abstract class Shape { [Tag(1)] public {|EVO301:int|} Name; }
            public class Circle : Shape { [Tag(2)] public long R; }
            public class Square : Shape { [Tag(2)] public long A; }
            """));

    [Fact]
    public Task Case_of_a_case_is_flattened() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", Circle),
        Source("""
            [Message, Case(1, typeof(Circle))] public abstract record Shape([property: Tag(1)] string Name);
            public abstract record Round(string Name, [property: Tag(2)] {|EVO302:int|} R) : Shape(Name);
            public record Circle(string Name, int R) : Round(Name, R);
            """));

    [Fact]
    public Task Union_is_the_type_of_a_field() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", Circle, "message Acme.Order; 1 A Acme.Shape v1..; 2 B list<Acme.Shape> v1..; 3 C Acme.Shape v1.."),
        Source("""
            [Message, Case(1, typeof(Circle))] public abstract class Shape { [Tag(1)] public string Name = ""; }
            public class Circle : Shape { [Tag(2)] public long R; }
            [Message] public class Order { [Tag(1)] public Shape? A; [Tag(2)] public List<Shape> B = []; [Tag(3)] public {|EVO307:Circle?|} C; }
            """));

    [Fact]
    public Task Renamed_root_is_a_rename() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Old.Shape; 1 Acme.Circle v1..", Circle),
        Source("""
            [Message, Case(1, typeof(Circle))] public abstract class {|EVO402:Shape|} { [Tag(1)] public string Name = ""; }
            public class Circle : Shape { [Tag(2)] public long R; }
            """));

    [Fact]
    public Task Case_that_was_inserted_in_front() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", Circle, Square),
        Source("""
            [Message, Case(1, typeof({|EVO505:Square|})), Case({|EVO505:2|}, typeof(Circle))] public abstract class Shape { [Tag(1)] public string Name = ""; }
            public class Circle : Shape { [Tag(2)] public long R; }
            public class Square : Shape { [Tag(2)] public long A; }
            """));

    [Fact]
    public Task Reservation_of_a_retired_case_is_missed_once() => Verify.DiagnosticsAsync(
        Baseline(2, "union Acme.Shape; 1 Acme.Circle v1..; 2 Acme.Square v1; reserved 2 v2..", Circle),
        Source("""
            [Message, Case(1, typeof(Circle))] public abstract class {|EVO107:Shape|} { [Tag(1)] public string Name = ""; }
            public class Circle : Shape { [Tag(2)] public long R; }
            """));

    [Fact]
    public Task Message_of_a_case_that_was_retired_properly_may_go() => Verify.DiagnosticsAsync(
        Baseline(2, "union Acme.Shape; 1 Acme.Circle v1..; 2 Acme.Square v1; reserved 2 v2..", Circle, "message Acme.Square; 2 A int64 v1"),
        Source("""
            [Message, Reserved(2), Case(1, typeof(Circle))] public abstract class Shape { [Tag(1)] public string Name = ""; }
            public class Circle : Shape { [Tag(2)] public long R; }
            """));

    [Theory]
    [InlineData("long", "Figure? {|EVO002:A|}")]
    [InlineData("string", "{|EVO307:Figure?|} A")]
    public Task Union_in_place_of_another_is_judged_by_its_cases(string width, string member) => Verify.DiagnosticsAsync(
        Baseline(1,
            "union Acme.Shape; 1 Acme.Circle v1..",
            "union Acme.Figure; 1 Acme.Square v1..",
            "message Acme.Circle; 1 R int64 v1..",
            $"message Acme.Square; 1 A {(width == "long" ? "int64" : width)} v1..",
            "message Acme.Order; 1 A Acme.Shape v1.."),
        Source($$"""
            [Message, Case(1, typeof(Circle))] public abstract class Shape;
            [Message, Case(1, typeof(Square))] public abstract class Figure;
            public class Circle : Shape { [Tag(1)] public long R; }
            public class Square : Figure { [Tag(1)] public {{width}} A = default!; }
            [Message] public class Order { [Tag(1)] public {{member}}; }
            """));

    [Theory]
    [InlineData("backward", "EVO505")]
    [InlineData("forward", "EVO002")]
    public Task Removed_case_matters_to_readers_of_old_data(string policy, string rule) => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..; 2 Acme.Square v1..", Circle, Square),
        Source($$"""
            [Message, Case(1, typeof(Circle))] public abstract class {|{{rule}}:Shape|} { [Tag(1)] public string Name = ""; }
            public class Circle : Shape { [Tag(2)] public long R; }
            """),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });
}
