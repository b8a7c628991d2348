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
