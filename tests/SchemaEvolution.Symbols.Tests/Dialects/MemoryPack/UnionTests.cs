using SchemaEvolution.Core.Formats.Libraries;

namespace SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;

public sealed class UnionTests
{
    private const string Cases = """
        [MemoryPackable] public partial class Circle : IShape { public int R; }
        [MemoryPackable] public partial class Square : IShape { public int A; }
        """;

    [Fact]
    public void Cases_stand_on_an_interface()
    {
        var shape = Packed.From($"""
            [MemoryPackable, MemoryPackUnion(0, typeof(Circle)), MemoryPackUnion(300, typeof(Square))] public partial interface IShape;
            {Cases}
            """).Read("IShape");

        Assert.Equal(["0 global::Circle", "300 global::Square"], shape.Lines());
        Assert.Equal("memorypack", shape.Dialect);
        Assert.Null(shape.Schema.Dialect);
        Assert.True(shape.Schema.ReservesInBaseline);
        Assert.Null(shape.ImplicitTags);
        Assert.Same(MemoryPackFormat.Object, shape.FormatsInUse.Value.Libraries.Single());
        Assert.Equal(["Circle", "Square"], shape.Members.Select(member => member.Symbol.Name));
    }

    [Fact]
    public void Cases_of_an_abstract_class_have_its_members()
    {
        var compiled = Packed.From("""
            [MemoryPackable, MemoryPackUnion(1, typeof(Circle))] public abstract partial class Shape { public string Name = ""; }
            [MemoryPackable] public partial class Circle : Shape { public int R; }
            """);

        Assert.Equal(["1 global::Circle"], compiled.Read("Shape").Lines());
        Assert.Equal(["0 Name string", "1 R int32"], compiled.Read("Circle").Lines());
    }

    [Fact]
    public void Cases_of_a_generic_union_are_unbound()
    {
        var compiled = Packed.From("""
            [MemoryPackable, MemoryPackUnion(1, typeof(Leaf<>))] public partial interface ITree<T>;
            [MemoryPackable] public partial class Leaf<T> : ITree<T> { public T? Value; }
            """);

        Assert.Equal(["1 global::Leaf<T>"], compiled.Read("ITree`1").Lines());
    }

    [Fact]
    public void Cases_may_differ_in_their_arguments_alone()
    {
        var compiled = Packed.From("""
            [MemoryPackable, MemoryPackUnion(0, typeof(Leaf<int>)), MemoryPackUnion(1, typeof(Leaf<string>))] public partial interface ITree;
            [MemoryPackable] public partial class Leaf<T> : ITree { public T? Value; }
            """);

        Assert.Equal(["0 global::Leaf<int32>", "1 global::Leaf<string>"], compiled.Read("ITree").Lines());
    }

    [Fact]
    public void Cases_may_stand_on_a_formatter_elsewhere()
    {
        var compiled = Packed.From($$"""
            {{Cases}}
            public interface IShape;
            [MemoryPackUnionFormatter(typeof(IShape)), MemoryPackUnion(0, typeof(Circle)), MemoryPackUnion(1, typeof(Square))] public partial class ShapeFormatter;
            [MemoryPackable] public partial class M { public IShape? Shape; }
            """);

        Assert.Equal("IShape", compiled.Read("ShapeFormatter").Schema.Name);
        Assert.Equal(["0 global::Circle", "1 global::Square"], compiled.Reader.FindDeclared("IShape")!.Lines());
        Assert.Equal(["0 Shape global::IShape"], compiled.Read("M").Lines());
        Assert.Equal(["Circle", "IShape", "M", "Square"], compiled.Reader.ReadAll().Select(schema => schema.Schema.Name));
    }
}
