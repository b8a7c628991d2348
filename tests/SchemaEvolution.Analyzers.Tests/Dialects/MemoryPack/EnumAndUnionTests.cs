using static SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack.Packed;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

public class EnumAndUnionTests
{
    private const string Circle = "message Acme.Circle memorypack; 0 R int32 v1..";
    private const string Square = "message Acme.Square memorypack; 0 A string v1..";

    private const string Color = "enum Acme.Color; 0 None v1..; 1 Red v1..";

    [Theory]
    [InlineData("enum Acme.Color", "byte", "{|EVO305:Color|}")]
    [InlineData("enum Acme.Color[uint8]", "int", "{|EVO305:Color|}")]
    [InlineData("enum Acme.Color[uint8]", "byte", "Color")]
    [InlineData("uint8", "byte", "Color")]
    public Task Width_of_an_enum(string old, string underlying, string type) => CodeAsync(
        $"{Block($"0 A {old} v1..")}\n{Color}",
        $"public enum Color : {underlying} {{ None, Red }} [MemoryPackable] public partial class Order {{ public {type} A; }}");

    [Theory]
    [InlineData("enum Color { None, Red, Blue }")]
    [InlineData("enum Color { None, Renamed }")]
    [InlineData("enum Color { None, Blue, {|EVO501:Red|} }")]
    [InlineData("enum {|EVO502:Color|} { None }")]
    public Task Values_of_an_enum(string declaration) => CodeAsync(
        $"{Block("0 A enum Acme.Color v1..")}\n{Color}",
        $"public {declaration} [MemoryPackable] public partial class Order {{ public Color A; }}");

    [Fact]
    public Task A_case_that_old_readers_do_not_know() => CodeAsync(
        $"union Acme.IShape; 0 Acme.Circle v1..\n{Circle}\n{Square}",
        """
        [MemoryPackable, MemoryPackUnion(0, typeof(Circle)), MemoryPackUnion(1, typeof({|EVO506:Square|}))] public partial interface IShape;
        [MemoryPackable] public partial class Circle : IShape { public int R; }
        [MemoryPackable] public partial class Square : IShape { public string A = ""; }
        """);

    [Fact]
    public Task A_case_that_goes() => CodeAsync(
        $"union Acme.IShape; 0 Acme.Circle v1..; 1 Acme.Square v1..\n{Circle}\n{Square}",
        """
        [MemoryPackable, MemoryPackUnion(0, typeof(Circle))] public partial interface {|EVO505:IShape|};
        [MemoryPackable] public partial class Circle : IShape { public int R; }
        [MemoryPackable] public partial class Square { public string A = ""; }
        """);

    [Fact]
    public Task Cases_that_change_their_tags() => CodeAsync(
        $"union Acme.IShape; 0 Acme.Circle v1..; 1 Acme.Square v1..\n{Circle}\n{Square}",
        """
        [MemoryPackable, MemoryPackUnion({|EVO505:1|}, typeof(Circle)), MemoryPackUnion({|EVO505:0|}, typeof(Square))] public partial interface IShape;
        [MemoryPackable] public partial class Circle : IShape { public int R; }
        [MemoryPackable] public partial class Square : IShape { public string A = ""; }
        """);

    [Theory]
    [InlineData("Circle", "Many<Round>")]
    [InlineData("Circle", "{|EVO505:Many<Square>|}")]
    [InlineData("Square", "{|EVO505:Many<Circle>|}")]
    public Task A_case_with_another_argument(string old, string type) => CodeAsync(
        $"union Acme.IShape; 0 Acme.Many<Acme.{old}> v1..\nmessage Acme.Many<T> memorypack; 0 Items list<T> v1..\n{Circle}\n{Square}\nmessage Acme.Round memorypack; 0 R int32 v1..",
        $$"""
        [MemoryPackable, MemoryPackUnion(0, typeof({{type}}))] public partial interface IShape;
        [MemoryPackable] public partial class Many<T> : IShape { public List<T> Items = []; }
        [MemoryPackable] public partial class Circle { public int R; }
        [MemoryPackable] public partial class Round { public int R; }
        [MemoryPackable] public partial class Square { public string A = ""; }
        """);

    [Fact]
    public Task Cases_in_another_order_and_on_a_formatter_are_the_same() => CodeAsync(
        $"union Acme.IShape; 0 Acme.Circle v1..; 1 Acme.Square v1..\n{Circle}\n{Square}",
        """
        public interface IShape;
        [MemoryPackUnionFormatter(typeof(IShape)), MemoryPackUnion(1, typeof(Square)), MemoryPackUnion(0, typeof(Circle))] public partial class ShapeFormatter;
        [MemoryPackable] public partial class Circle : IShape { public int R; }
        [MemoryPackable] public partial class Square : IShape { public string A = ""; }
        """);

    [Fact]
    public Task A_message_that_becomes_a_union() => CodeAsync(
        Block("0 A int32 v1.."),
        """
        [MemoryPackable, MemoryPackUnion(0, typeof({|EVO505:Circle|}))] public abstract partial class Order { public int A; }
        [MemoryPackable] public partial class {|EVO001:Circle|} : Order { public int R; }
        """);
}
