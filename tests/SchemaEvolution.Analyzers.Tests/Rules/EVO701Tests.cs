using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO701Tests
{
    private static readonly TestSetup Codecs = new() { Analyzers = Shipped.Analyzers };

    private static readonly TestSetup WithoutRuntime = Codecs with
    {
        References = References.Framework,
        Referenced = """
            namespace SchemaEvolution;
            public sealed class MessageAttribute : System.Attribute;
            public sealed class TagAttribute(int number) : System.Attribute { public int Number => number; }
            """,
    };

    [Theory]
    [InlineData("[Message] public class {|EVO701:Order|} { [Tag(1)] public int X { get; set; } }")]
    [InlineData("[Message] public record {|EVO701:Order|}([property: Tag(1)] int X);")]
    [InlineData("[Message] file partial class {|EVO701:Order|} { [Tag(1)] public int X { get; set; } }")]
    [InlineData("[Message] file class {|EVO701:{|EVO701:Order|}|} { [Tag(1)] public int X { get; set; } }")]
    [InlineData("[Message] public static partial class {|EVO701:Order|};")]
    [InlineData("[Message] public ref partial struct {|EVO701:Order|} { [Tag(1)] public int X { get; set; } }")]
    [InlineData("""
        [Message, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
        public partial struct {|EVO701:Order|} { [Tag(1)] public int X; }
        """)]
    [InlineData("[Message] public partial class {|EVO701:Order|} { public Order(string other) { } [Tag(1)] public int X { get; set; } }")]
    [InlineData("[Message] public class {|EVO701:Order|} { [Tag(1)] public {|EVO701:object?|} X { get; set; } }")]
    public Task Type_at_fault(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("[Tag(1)] public int {|EVO701:X|} { get; }")]
    [InlineData("[Tag(1)] public int {|EVO701:X|} => 1;")]
    [InlineData("[Tag(1)] public readonly int {|EVO701:X|};")]
    [InlineData("[Tag(1)] public int {|EVO701:X|} { set { } }")]
    [InlineData("[Tag(1)] public {|EVO701:object?|} X { get; set; }")]
    [InlineData("[Tag(1)] public {|EVO701:Action?|} X { get; set; }")]
    [InlineData("[Tag(1)] public {|EVO701:int[,]?|} X { get; set; }")]
    [InlineData("[Tag(1)] public {|EVO701:Queue<int>|} X { get; set; } = new();")]
    [InlineData("[Tag(1)] public {|EVO701:List<object>|} X { get; set; } = [];")]
    [InlineData("[Tag(1)] public {|EVO701:List<List<int>>|} X { get; set; } = [];")]
    [InlineData("[Tag(1)] public {|EVO701:List<int?>|} X { get; set; } = [];")]
    [InlineData("[Tag(1)] public {|EVO701:Dictionary<double, int>|} X { get; set; } = [];")]
    [InlineData("[Tag(1)] public {|EVO701:Base?|} X { get; set; }")]
    [InlineData("[Tag(1), OneOf(\"kind\")] public {|EVO701:int|} X { get; set; }")]
    [InlineData("[Tag(1), OneOf(\"kind\")] public {|EVO701:List<int>?|} X { get; set; }")]
    [InlineData("[Tag(1)] public {|EVO701:Action?|} X { get; set; } [Tag(2)] public {|EVO701:Action?|} Y { get; set; }")]
    [InlineData("[Tag(1)] public int {|EVO701:X|} { get; } [Tag(2)] public {|EVO701:Action?|} Y { get; set; }")]
    public Task Member_at_fault(string members) =>
        VerifyAsync($"[Message] public partial class Order {{ {members} }} [Message] public abstract partial class Base;");

    [Fact]
    public Task Positional_parameter_at_fault() => VerifyAsync("[Message] public partial record Order([property: Tag(1)] {|EVO701:object|} X);");

    [Theory]
    [InlineData("T")]
    [InlineData("List<T>")]
    [InlineData("Dictionary<string, T>")]
    public Task Type_parameter_without_constraint(string type) =>
        VerifyAsync($"[Message] public partial class Page<T> {{ [Tag(1)] public {{|EVO701:{type}|}} X {{ get; set; }} = default!; }}");

    [Theory]
    [InlineData("[Message, Case(1, typeof({|EVO701:Circle|}))] public abstract partial class Shape; [Message] public partial class Circle;")]
    [InlineData("[Message, Case(1, typeof({|EVO701:Circle<>|}))] public abstract partial class Shape; [Message] public partial class Circle<T> : Shape;")]
    [InlineData("[Case(1, typeof(Circle))] public abstract partial class {|EVO701:Shape|}; public partial class Circle : Shape;")]
    [InlineData("[Message, Case(1, typeof(Circle))] public abstract class {|EVO701:Shape|}; public class {|EVO701:Circle|} : Shape;")]
    public Task Union_at_fault(string code) => VerifyAsync(code);

    [Fact]
    public Task Abstract_case_stands_on_its_class_and_on_the_union() => VerifyAsync(
        "[Message, Case(1, typeof({|EVO701:Circle|}))] public abstract partial class Shape; public abstract partial class {|EVO701:Circle|} : Shape;");

    [Fact]
    public Task Type_around_several_messages_is_reported_once() => VerifyAsync("""
        public static class {|EVO701:Contracts|}
        {
            [Message] public partial class B { [Tag(1)] public int X { get; set; } }
            [Message] public partial class A { [Tag(1)] public int X { get; set; } }
        }
        [Message] public class {|EVO701:Outer|}
        {
            [Message] public partial class Inner { [Tag(1)] public int X { get; set; } }
        }
        """);

    [Fact]
    public Task Inherited_member_is_reported_once() => VerifyAsync("""
        [Message] public partial class Z { [Tag(1)] public {|EVO701:object?|} X { get; set; } }
        [Message] public partial class A : Z;
        public class Base { [Tag(1)] public {|EVO701:object?|} X { get; set; } }
        [Message] public partial class B : Base;
        [Message] public partial class C : Base;
        """);

    [Fact]
    public Task Member_of_another_project_stands_on_the_name() => Verify.DiagnosticsAsync(
        null,
        Source("[Message] public partial class {|EVO701:Order|} : Base;"),
        ["EVO005"],
        Codecs with { Referenced = "using SchemaEvolution; public class Base { [Tag(1)] public object? X { get; set; } }" });

    [Fact]
    public Task Message_of_another_project_without_codec() => Verify.MessageAsync(
        null,
        Source("[Message] public partial class Order { [Tag(1)] public Shop.Item? X { get; set; } }"),
        "EVO701: No codec for 'Order.X': Shop.Item has no codec: build its project for net9.0 or later, with the generator",
        ignore: ["EVO005"],
        setup: Codecs with { Referenced = "using SchemaEvolution; namespace Shop; [Message] public partial class Item { [Tag(1)] public int X { get; set; } }" });

    [Theory]
    [InlineData("[Message] public partial class Order { [Tag(1)] public int X { get; private set; } }")]
    [InlineData("[Message] public partial class Order(int x) { [Tag(1)] public int X { get; } = x; }")]
    [InlineData("[Message] public partial record Order([property: Tag(1)] int X);")]
    [InlineData("[Message] public readonly partial record struct Order([property: Tag(1)] int X);")]
    [InlineData("[Message] public abstract class Base { [Tag(1)] public object? X { get; set; } }")]
    [InlineData("[Message] public partial class Order { [NotEncoded] public Action? X { get; set; } }")]
    [InlineData("public class Order { public object? X { get; } }")]
    [InlineData("public enum Color { Red }")]
    [InlineData("[Message] public partial class Page<T> where T : SchemaEvolution.Serialization.IMessage<T> { [Tag(1)] public T X { get; set; } = default!; }")]
    [InlineData("[Message, Case(1, typeof(Circle))] public abstract partial class Shape; public partial class Circle : Shape;")]
    [InlineData("[Message] public partial class Order { [Tag(1), OneOf(\"kind\")] public int? X { get; set; } }")]
    public Task Near_miss(string code) => VerifyAsync(code);

    [Fact]
    public Task Tags_are_left_to_their_own_rules() => VerifyAsync("""
        [Message] public partial class Order { [Tag(1)] public int X { get; set; } [Tag({|EVO104:1|})] public int Y { get; set; } }
        [Message] public partial class Item { [Tag({|EVO105:19000|})] public int X { get; set; } }
        """);

    [Fact]
    public Task Tag_that_only_protobuf_lacks_is_reported_where_protobuf_is_no_format() => Verify.DiagnosticsAsync(
        null,
        Source("[Message] public partial class Order { [Tag({|EVO701:19000|})] public int X { get; set; } }"),
        ["EVO005"],
        InFormats("json") with { Analyzers = Shipped.Analyzers });

    [Fact]
    public Task Old_language() => VerifyMessageAsync(
        "[Message] public partial class Order { [Tag(1)] public int X { get; set; } }",
        "EVO701: No codec for 'Order': its codec needs C# 13, and the project is compiled as C# 12.0: raise <LangVersion>",
        Codecs with { ParseOptions = new(LanguageVersion.CSharp12) });

    [Fact]
    public async Task Framework_without_codecs_is_only_a_note()
    {
        var marked = MarkedFiles.Parse(null, Source("[Message] public class {|EVO701:Order|}; [Message] public abstract class Base;"));
        var reported = await Analysis.RunAsync(TestSolution.Create(marked.Files, WithoutRuntime), WithoutRuntime);
        var note = Assert.Single(reported, diagnostic => diagnostic.Id == "EVO701");
        Assert.Equal(DiagnosticSeverity.Info, note.Severity);
        Assert.Equal(marked.Marks, [Finding.Of(note)]);
        Assert.Equal(
            "No codec for 'Order': codecs need .NET 9 or later, and this target has the attributes alone; if that is meant, add EVO701 to its <NoWarn>",
            note.GetMessage());
    }

    [Fact]
    public Task Nothing_is_said_where_the_rules_are_off() => Verify.DiagnosticsAsync(
        null, Source("[Message] public class Order;"), setup: Codecs with { GlobalConfig = "build_property.SchemaEvolution = off" });

    [Theory]
    [InlineData("class Order { [Tag(1)] public int X { get; set; } }", "No codec for 'Order': Order is not partial: add the keyword")]
    [InlineData("partial class Order { [Tag(1)] public Action? X { get; set; } }",
        "No codec for 'Order.X': System.Action? cannot be encoded: make it a [Message], take another type, or leave the member out")]
    [InlineData("partial class Order { [Tag(1)] public int X { get; } }",
        "No codec for 'Order.X': it cannot be set: give it a setter, 'init', or a constructor whose parameters are tagged members")]
    public Task Message_text(string code, string message) => VerifyMessageAsync($"[Message] public {code}", $"EVO701: {message}", Codecs);

    private static Task VerifyAsync(string code) => Verify.DiagnosticsAsync(null, Source(code), ["EVO005"], Codecs);

    private static Task VerifyMessageAsync(string code, string message, TestSetup setup) =>
        Verify.MessageAsync(null, Source(code), message, ignore: ["EVO005"], setup: setup);
}
