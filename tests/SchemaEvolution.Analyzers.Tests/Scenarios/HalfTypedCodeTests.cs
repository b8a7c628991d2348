using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

/// <summary>Code that does not compile (yet) makes no analyzer throw, with and without a past to compare it with.</summary>
public class HalfTypedCodeTests
{
    private const string Order = "[Message] public class Order { [Tag(1)] public long Id; }";

    /// <summary>Declarations that the code below has in another form, or no longer has.</summary>
    private static readonly string Shipped = Baseline(
        2,
        "message Acme.Order; 1 Id int64 required v1..; 2 Note string optional v1..1; 3 Lines list<Acme.Line> v1..; reserved 2 Note v2..",
        "message Acme.Line; 1 Id int32 v1..; 2 Kind enum Acme.Kind default A v1..; 3 Next Acme.Line v1..",
        "message Acme.Gone<A,B>; 1 First A v1..; 2 Second B v1..; 3 Third Acme.Gone<B,A> v1..",
        "message Acme.Page<T>; 1 Item T v1..",
        "enum Acme.Kind; 0 A v1..; 1 B v1..",
        "union Acme.Shape; 1 Acme.Line v1..; 2 Acme.Order v1..");

    [Theory]
    [InlineData("[Message] public class")]
    [InlineData("[Message] public class { }")]
    [InlineData("[Message] public class Order")]
    [InlineData("[Message] class Order { [Tag")]
    [InlineData("[Message] class Order { [Tag( public long Id; }")]
    [InlineData("[Message] class Order { [Tag(1)] public }")]
    [InlineData("[Message] class Order { [Tag(1)] public long }")]
    [InlineData("[Message] class Order { [Tag(1)] public long Id { get; = 3; }")]
    [InlineData("[Message] class Order { [Tag(1)] public long Id = ; [Tag(2)] public string Note = \"; }")]
    [InlineData("[Message] class Order { [Tag(1)] long this[int i] => 1; [Tag(2)] event System.Action E; [Tag(3)] void M() { } }")]
    [InlineData("[Message] enum Kind { A, ")]
    [InlineData("[Message] interface Order { [Tag(1)] long Id { get; } }")]
    [InlineData("[Message] delegate void Order();")]
    [InlineData("[Message] record Order([Tag(1)] long Id, [property: Tag(1)] long Id, [Tag(3)] Id);")]
    [InlineData("[Message] record Order([Tag(1)] long = 3, [Tag(2)] ref int X, [Tag(3)] params int[] Y = null)")]
    [InlineData("[Message] record struct Order([Tag(1)] long Id) : Line(1); [Message] record Line([Tag(1)] int Id) : Order(2);")]
    public Task Syntax_is_incomplete(string code) => AssertNothingThrowsAsync(code);

    [Theory]
    [InlineData("[Message, Message] class Order { [Tag(1), Tag(2)] public long Id; [Tag(3)][Tag(3)] public long B; }")]
    [InlineData("[Message] partial class Order { [Tag(1)] public long A; } [Message] partial class Order { [Tag(1)] public long A; }")]
    [InlineData("[Message()] class Order { [Tag()] public long A; [Tag] public long B; [Tag(null)] public long C; [Tag(\"1\")] public long D; }")]
    [InlineData("[Message] class Order { [Tag(int.MinValue)] public long A; [Tag(99999999999)] public long B; [Tag(-0x7FFFFFFF - 2)] public long C; }")]
    [InlineData("[Message] class Order { [Tag(Missing)] public long A; [Tag(Order.N)] public long B; public const int N = N + 1; }")]
    [InlineData("[Message] class Order { [Tag(1, Encoding = (TagEncoding)99, Name = null, Packed = null, Missing = 1)] public long A; }")]
    [InlineData("[Message] class Order { [Tag(1, Encoding = Missing), OneOf, OneOf(null), OneOf(1), Alias, Alias(null), NotEncoded] public long A; }")]
    [InlineData("[Message(Role = (MessageRole)77, Formats = (WireFormats)(-1), Name = null, UnknownFields = null)] class Order;")]
    [InlineData("[Message(Role = null, Formats = \"x\", Name = 1)] class Order { [Tag(1)] public long A; }")]
    [InlineData("[Message, Reserved, Reserved(null), Reserved(5, 1), Reserved(1, null), Reserved(\"\"), Reserved(1, int.MaxValue)] class Order;")]
    [InlineData("[Message, Reserved(int.MinValue, int.MaxValue), Reserved(1, 2, 3), Reserved(new[] { 1 })] class Order { [Tag(1)] public long A; }")]
    [InlineData("[Message, Alias(new[] { \"a\" }), Alias] class Order { [Tag(new[] { 1 })] public long A; }")]
    [InlineData("[Message<int>] class Order { [Tag<long>(1)] public long A; } [global::Message] class Line; [Messag] class Other;")]
    public Task Attributes_are_wrong(string code) => AssertNothingThrowsAsync(code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("Acme.")]
    [InlineData("Acme..Order")]
    [InlineData("Acme.Order`")]
    [InlineData("Acme.Order`x")]
    [InlineData("Acme.Order`99999999999999999999")]
    [InlineData("Acme.Order`2147483647")]
    [InlineData("Acme.Page<")]
    [InlineData("Acme.Page<T")]
    [InlineData("Acme.Page<<>,>")]
    [InlineData("global::")]
    [InlineData("Acme.Line")]
    [InlineData("Acme.Kind")]
    [InlineData("Acme.Gone`2")]
    public Task Shipped_name_is_being_typed(string name) => AssertNothingThrowsAsync(
        $"[Message(Name = \"{name}\")] public class Order {{ [Tag(1)] public long Id; [Tag(2)] public Order? Next; }} "
        + $"[Message(Name = \"{name}\")] public class Page<T> {{ [Tag(1)] public T Id; [Tag(2)] public Page<Order> Next; }}");

    [Theory]
    [InlineData("[Message] class Order : Order { [Tag(1)] public long A; }")]
    [InlineData("[Message] class Order : Line { [Tag(1)] public long A; } [Message] class Line : Order { [Tag(1)] public long A; }")]
    [InlineData("[Message] class Order : Missing { [Tag(1)] public override long A { get; } } [Message] class Line : Missing<Order>;")]
    [InlineData("[Message] class Order : Order.Line { public class Line : Order { [Tag(1)] public long A; } }")]
    [InlineData("[Message] struct Order { [Tag(1)] public Order A; [Tag(2)] public Order? B; [Tag(3)] public System.Collections.Generic.List<Order[]>[] C; }")]
    [InlineData("[Message] class Page<T> : Page<Page<T>> { [Tag(1)] public T A; } [Message] class Order : Page<Order>;")]
    [InlineData("[Message] class Order { [Tag(1)] public long A; } [Message] class Order { [Tag(1)] public int A; } [Message] enum Order { A }")]
    [InlineData("[Message] class Order { [Tag(1)] public long A; [Tag(2)] public long A; [Tag(3)] public int A() => 1; public class A { } }")]
    [InlineData("[Message] abstract class Order { [Tag(1)] public abstract long A { get; } } [Message] class Line : Order { public override int A => 1; public override int A => 2; }")]
    public Task Inheritance_is_impossible(string code) => AssertNothingThrowsAsync(code);

    [Theory]
    [InlineData("public class Outer<T> { [Message] public class Inner<T> { [Tag(1)] public T A = default!; [Tag(2)] public Outer<int>.Inner<T>? B; } }")]
    [InlineData("[Message] public class Page<T, T> { [Tag(1)] public T A; [Tag(2)] public Page<int, T> B; [Tag(3)] public Page<int> C; }")]
    [InlineData("[Message] public class Page<,> { [Tag(1)] public Page<,> A; [Tag(2)] public Page<> B; }")]
    [InlineData("[Message] public class Page<T> { [Tag(1)] public T Item; [Tag(2)] public Page<Page<T>> Deep; [Tag(3)] public Page<T[]>[,] Wide; }")]
    [InlineData("[Message] public unsafe class Page<T> { [Tag(1)] public int* A; [Tag(2)] public delegate*<T, void> B; [Tag(3)] public dynamic C; [Tag(4)] public (T, Missing<T>) D; }")]
    [InlineData("[Message] public class Page<T> { [Tag(1)] public Missing A; [Tag(2)] public Missing<T, Missing>.Inner? B; [Tag(3)] public Missing[][,] C; [Tag(4)] public void D; [Tag(5)] public var E; }")]
    [InlineData("[Message] public static class Page<T> { [Tag(1)] public static T A; [Tag(2)] public T B; } [Message] public ref struct Order { [Tag(1)] public ref int C; }")]
    public Task Types_cannot_be_told(string code) => AssertNothingThrowsAsync(code);

    [Theory]
    [InlineData("public enum Kind : string { A = \"a\" }")]
    [InlineData("public enum Kind : char { A = 'a', B }")]
    [InlineData("public enum Kind : bool { A = true }")]
    [InlineData("public enum Kind : Missing { A = Missing.B }")]
    [InlineData("public enum Kind { A = B, B = A, C = 1 / 0, D = null, E = \"x\", F = 1.5 }")]
    [InlineData("public enum Kind : ulong { A = ulong.MaxValue, B, C = 0x1_0000_0000, D = 0 }")]
    [InlineData("public enum Kind : long { A = long.MinValue, B = -1, A = 3, , }")]
    [InlineData("[Reserved, Reserved(1), Reserved(0, 9), Alias(null)] public enum Kind { [Alias, Fallback, Fallback] A, [Alias(null)] B = 1, }")]
    public Task Enum_is_wrong(string code) => AssertNothingThrowsAsync(
        $"{code} [Message] public class Line {{ [Tag(1)] public Kind Id = Kind.A; [Tag(2)] public Kind Kind = (Kind)99999999999; [Tag(3)] public Kind[] All = []; }}");

    [Theory]
    [InlineData("[Message, Case, Case(1), Case(1, null), Case(1, typeof(Missing)), Case(null, typeof(Order))] public abstract class Shape;")]
    [InlineData("[Message, Case(1, typeof(int[])), Case(1, typeof(void)), Case(1, typeof(Page<>)), Case(1, typeof(Shape))] public abstract class Shape; public class Page<T> : Shape;")]
    [InlineData("[Case(1, typeof(Order)), Case(1, typeof(Order)), Case(-1, typeof(Line))] public abstract class Shape : Shape; [Message] public class Line : Shape;")]
    [InlineData("[Message, Case(1, typeof(Line)), Case(2, typeof(Order))] public abstract class Shape { [Tag(1)] public long A; } [Case(1, typeof(Shape))] public class Line : Shape;")]
    [InlineData("[Case(1, typeof(Line)), Reserved(2), Reserved(1, 5)] public enum Shape { A } [Case(1, typeof(Line))] public interface Line;")]
    [InlineData("[Message] public class Shape { [Tag(1)] public Line Line; } [Message, Case(1, typeof(Line))] public class Order; public class Line : Order;")]
    public Task Union_is_wrong(string code) => AssertNothingThrowsAsync($"{code} {Order}");

    [Theory]
    [InlineData("public int A = 'x'; [Tag(2)] public float B = 1e999f; [Tag(3)] public double C = double.NaN; [Tag(4)] public decimal D = 1e400m;")]
    [InlineData("public long A = -9223372036854775808; [Tag(2)] public ulong B = -1; [Tag(3)] public sbyte C = 0xFFFFFFFFFFFFFFFF; [Tag(4)] public char D = 'ab';")]
    [InlineData("public string A = nameof(); [Tag(2)] public string B = nameof(1 + 2, 3); [Tag(3)] public string C = null!!; [Tag(4)] public string D = \"\\ud800\";")]
    [InlineData("public int A = - - -(+(-)); [Tag(2)] public int B = (int; [Tag(3)] public int[] C = [ ; [Tag(4)] public System.Guid D = 5;")]
    [InlineData("public bool A = \"true\"; [Tag(2)] public string B = true; [Tag(3)] public System.DateTime C = 3; [Tag(4)] public object D = 4; [Tag(5)] public Int128 E = 7;")]
    public Task Default_is_wrong(string members) => AssertNothingThrowsAsync($"[Message] public class Order {{ [Tag(1)] {members} }}");

    [Theory]
    [InlineData("public class MessageAttribute : System.Attribute; public class TagAttribute;")]
    [InlineData("public class MessageAttribute(params object[] all) : System.Attribute { public string[] Name; }")]
    [InlineData("public class TagAttribute(params int[] all) : System.Attribute { public int[] Encoding; public string[] Name; }")]
    [InlineData("public class ReservedAttribute(params int[] all) : System.Attribute; public class CaseAttribute(object a, object[] b) : System.Attribute;")]
    public Task Attributes_are_declared_again(string code) => AssertNothingThrowsAsync(
        """
        [Message(1, Name = new[] { "A" }), Reserved(1), Reserved(2, 3, 4), Case(new[] { 1 }, new[] { typeof(Order) })]
        public class Order { [Tag(1, Encoding = new[] { 1 }, Name = new[] { "a" })] public long Id; [Tag(1, 2)] public long Id2; }
        """,
        new TestFile("Attributes.cs", $"namespace SchemaEvolution; {code}"));

    private static async Task AssertNothingThrowsAsync(string code, params TestFile[] others)
    {
        var setup = new TestSetup { AllowCompilerErrors = true };
        TestFiles sources = [new("Test.cs", Source(code)), .. others];
        foreach (var baseline in new[] { null, Shipped })
            await Analysis.RunAsync(TestSolution.Create([.. sources.With(baseline)], setup), setup);
    }
}
