using static SchemaEvolution.Analyzers.Tests.Rules.Text;
using static SchemaEvolution.Analyzers.Tests.Dialects.MessagePack.Msg;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

public class UnionTests
{
    private const string Shipped = "union Acme.Shape; 0 Acme.Circle v1..; 1 Acme.Square v1..\nmessage Acme.Circle messagepack; 0 Size double v1..\nmessage Acme.Square messagepack; 0 Size double v1..";
    private const string Cases = "[MessagePackObject] public class Circle : Shape { [Key(0)] public double Size; } [MessagePackObject] public class Square : Shape { [Key(0)] public double Size; }";

    [Theory]
    [InlineData("[Union(0, typeof(Circle)), Union(1, typeof(Square))] public interface Shape { }")]
    [InlineData("[Union(1, typeof(Square)), Union(0, \"Acme.Circle\")] public abstract class Shape { }")]
    public Task Cases_are_known_by_their_keys(string root) => VerifyAsync(Shipped, $"{root} {Cases}");

    [Theory]
    [InlineData("[Union({|EVO505:1|}, typeof(Circle)), Union({|EVO505:0|}, typeof(Square))] public interface Shape { }")]
    [InlineData("[Union(0, typeof(Circle)), Union({|EVO505:2|}, typeof(Square))] public interface Shape { }")]
    [InlineData("[Union(0, typeof(Circle))] public interface {|EVO505:Shape|} { }")]
    [InlineData("[Union(0, typeof(Circle)), Union(1, typeof(Square)), Union(2, typeof({|EVO506:Shape|}))] public interface Shape { }")]
    [InlineData("[Union(0, typeof(Circle)), Union({|EVO104:0|}, typeof(Square))] public interface Shape { }")]
    public Task A_case_changes(string root) => VerifyAsync(Shipped, $"{root} {Cases}");

    [Theory]
    [InlineData("public class RoundCircle : Shape { [Key(0)] public double Diameter; }", "RoundCircle")]
    [InlineData("public class Disc : Shape { [Key(0)] public double Size; }", "Disc")]
    public Task A_case_under_another_name(string type, string name) => CaseAsync(type, name);

    [Theory]
    [InlineData("public class Line : Shape { [Key(0)] public double Length; }", "{|EVO505:Line|}")]
    [InlineData("public class Point : Shape { }", "{|EVO505:Point|}")]
    public Task Another_type_for_a_case(string type, string name) => CaseAsync(type, name);

    private static Task CaseAsync(string type, string name) => Verify.DiagnosticsAsync(
        Baseline(1, Shipped.Split('\n')),
        Code($"[Union(0, typeof({name})), Union(1, typeof(Square))] public interface Shape {{ }} [MessagePackObject] {type} [MessagePackObject] public class Square : Shape {{ [Key(0)] public double Size; }}"),
        ["EVO602", "EVO001", "EVO002", "EVO402", "EVO403"],
        Setup);

    /// <summary>Of the tag that two cases have had, one tells what becomes of old data, and the other what becomes of new data.</summary>
    [Fact]
    public Task A_new_case_before_another() => MessageAsync(
        Shipped,
        $"[Union(0, typeof(Circle)), Union(1, typeof(Shape)), Union(2, typeof(Square))] public interface Shape {{ }} {Cases}",
        """
        EVO505: 'Shape.Shape': case 1 'Square' shipped in v1 and is 'Shape' now. MessagePack, forward: a new 'Shape' (case 1) is read by old readers as 'Square' (case 1). No order is safe.
        EVO505: 'Shape.Square': case 1 'Square' shipped in v1 and is case 2 now. MessagePack, backward: a stored 'Square' (case 1) is read as 'Shape' (case 1). No order is safe.
        """);

    [Fact]
    public Task A_new_case() => VerifyAsync(
        Shipped,
        $"[Union(0, typeof(Circle)), Union(1, typeof(Square)), Union(2, typeof({{|EVO506:Line|}}))] public interface Shape {{ }} {Cases} [MessagePackObject] public class {{|EVO001:Line|}} : Shape {{ }}");

    [Theory]
    [InlineData("union Acme.Shape; 0 Acme.Circle v1..", "public class {|EVO308:Shape|} { [Key(1)] public double Size; }")]
    [InlineData("message Acme.Shape messagepack; 1 Size double v1..", "[Union(0, typeof(Circle))] public abstract class {|EVO308:Shape|} { [Key(1)] public double Size; }")]
    public Task A_union_is_no_message(string shipped, string root) => VerifyAsync(
        $"{shipped}\nmessage Acme.Circle messagepack; 0 Radius double v1..; 1 Size double v1..",
        $"[MessagePackObject] {root} [MessagePackObject] public class Circle : Shape {{ [Key(0)] public double Radius; }}");

    [Fact]
    public Task Message_text_of_a_message_that_becomes_a_union() => MessageAsync(
        "message Acme.Shape messagepack\nmessage Acme.Circle messagepack",
        "[Union(0, typeof(Circle))] public interface Shape { } [MessagePackObject] public class Circle : Shape { }",
        "EVO308: 'Shape' shipped with members of its own in v1 and has cases now. MessagePack, backward: a stored message is refused.");

    [Fact]
    public Task Message_text_of_a_new_case() => MessageAsync(
        $"{Shipped}\nmessage Acme.Line messagepack",
        $"[Union(0, typeof(Circle)), Union(1, typeof(Square)), Union(2, typeof(Line))] public interface Shape {{ }} {Cases} [MessagePackObject] public class Line : Shape {{ }}",
        "EVO506: 'Shape.Line' (tag 2) is a new case, which v1 did not have. MessagePack, forward: a new 'Line' (case 2) is read by old readers as an unknown case."
        + " Deploy readers first.");
}
