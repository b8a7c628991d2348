using static SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack.Packed;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

public class PartTests
{
    private const string Point = "public struct Point { public int X; public int Y; }";

    private static readonly string Shipped = $"{Block("0 At Acme.Point v1..")}\n{Block($"{Unmanaged}0 X int32 v1..; 1 Y int32 v1..", "Point")}";

    [Theory]
    [InlineData(Point)]
    [InlineData("public record struct Point(int X, int Y);")]
    [InlineData("[MemoryPackable] public partial struct Point { public int Left; public int Top; }")]
    [InlineData("public struct Point { public int X; public {|EVO305:short|} Y; }")]
    [InlineData("public struct Point { public int X; public int Y; private int {|EVO208:z|}; public int Get() => z; }")]
    [InlineData("public struct Point { public int {|EVO108:Y|}; public int X; }")]
    [InlineData("[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)] public struct {|EVO308:Point|} { public int X; public int Y; }")]
    public Task A_struct_that_a_message_holds(string declaration) =>
        CodeAsync(Shipped, $"[MemoryPackable] public partial class Order {{ public Point At; }} {declaration}");

    [Fact]
    public Task A_struct_with_the_same_memory_in_its_place() => CodeAsync(
        Shipped,
        "[MemoryPackable] public partial class Order { public Place At; } public struct {|EVO402:Place|} { public int X; public int Y; }");

    [Theory]
    [InlineData("list<int32>", "public List<Number> A = [];")]
    [InlineData("int32", "public Number A;")]
    [InlineData("int32", "public {|EVO305:Pair|} A;")]
    [InlineData("map<int32,string>", "public List<KeyValuePair<int, string>> A = [];")]
    [InlineData("map<int32,string>", "public {|EVO302:List<KeyValuePair<int, int>>|} A = [];")]
    public Task The_same_memory_by_another_name(string old, string member) => CodeAsync(
        Block($"0 A {old} v1..") + "\n" + Block($"{Unmanaged}0 Value int32 v1..", "Number") + "\n" + Block($"{Unmanaged}0 X int32 v1..; 1 Y int32 v1..", "Pair"),
        $$"""
        [MemoryPackable] public partial class Order { {{member}} }
        public struct Number { public int Value; }
        public struct Pair { public int X; public int Y; }
        """);

    /// <summary>Of two parts without references nobody knows which the runtime puts first.</summary>
    [Theory]
    [InlineData("Acme.Number,uint8", "{|EVO307:(Number, byte)|}")]
    [InlineData("System.Numerics.Vector2,uint8", "{|EVO307:(System.Numerics.Vector2, byte)|}")]
    [InlineData("System.Collections.Generic.KeyValuePair<int32,int32>,uint8", "{|EVO307:(KeyValuePair<int, int>, byte)|}")]
    [InlineData("Acme.Number,Acme.Number", "(Number, Number)")]
    [InlineData("Acme.Number,string", "(Number, string)")]
    [InlineData("Acme.Number,list<int32>", "(Number, List<int>)")]
    [InlineData("Acme.Line,uint8", "(Line, byte)")]
    [InlineData("System.ValueTuple<int32,string>,uint8", "((int, string), byte)")]
    public Task A_pair_is_a_tuple_where_it_holds_references(string parts, string type) => CodeAsync(
        Block($"0 A System.Collections.Generic.KeyValuePair<{parts}> v1..") + "\n" + Block($"{Unmanaged}0 Value int32 v1..", "Number")
        + "\n" + Block("0 B int32 v1..", "Line"),
        $$"""
        [MemoryPackable] public partial class Order { public {{type}} A; }
        [MemoryPackable] public partial class Line { public int B; }
        public struct Number { public int Value; }
        """);

    [Fact]
    public Task Nobody_counts_the_fields_of_a_struct() => MessageAsync(
        "0 At System.Numerics.Vector3 v1..",
        "public System.Numerics.Quaternion At;",
        "EVO307: 'Order.At' (position 0) shipped as System.Numerics.Vector3 in v1 and is System.Numerics.Quaternion now."
        + " MemoryPack, forward: a new 'W' at position 3 is read by old readers as what follows it. No order is safe.");

    [Theory]
    [InlineData("System.Numerics.Vector2", "public Point At;")]
    [InlineData("System.Numerics.Vector3", "public {|EVO307:Point|} At;")]
    [InlineData("list<System.Numerics.Vector2>", "public Point[] At = [];")]
    [InlineData("System.Numerics.Vector4", "public System.Numerics.Quaternion At;")]
    [InlineData("System.Numerics.Vector3", "public {|EVO307:System.Numerics.Quaternion|} At;")]
    public Task A_struct_of_the_framework(string old, string member) => CodeAsync(
        Block($"0 At {old} v1..") + "\n" + Block($"{Unmanaged}0 A float v1..; 1 B float v1..", "Point"),
        $"[MemoryPackable] public partial class Order {{ {member} }} public struct Point {{ public float A; public float B; }}");

    [Theory]
    [InlineData("Acme.Point", "public {|EVO305:Point?|} At;")]
    [InlineData("Acme.Point optional", "public {|EVO305:Point|} At;")]
    [InlineData("Acme.Point optional", "public Point? At;")]
    public Task A_struct_and_one_that_may_be_null(string old, string member) => CodeAsync(
        Block($"0 At {old} v1..") + "\n" + Block($"{Unmanaged}0 X int32 v1..; 1 Y int32 v1..", "Point"),
        $"[MemoryPackable] public partial class Order {{ {member} }} {Point}");
}
