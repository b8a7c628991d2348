using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Tests;

public sealed class SchemaReaderTests
{
    [Fact]
    public void There_is_no_reader_without_a_known_dialect() =>
        Assert.Null(SchemaReader.TryCreate(CSharpCompilation.Create("Without")));

    [Fact]
    public void All_messages_unions_and_the_enums_they_use_are_listed_by_name() => Assert.Equal(
        ["A.Circle", "A.Keys", "A.Marked", "A.Nested", "A.Shape", "A.Used", "A.Values", "B.Outer.Inner", "Zero"],
        Compiled.From("""
            [Message] class Zero { [Tag(1)] public Dictionary<A.Keys, List<A.Values?>[]>? Map; }
            namespace B
            {
                class Outer
                {
                    [Message] public class Inner
                    {
                        [Tag(1)] public A.Used X;
                        [Tag(2)] public KeyValuePair<int, A.Nested>? Y;
                        public A.Unused Z;
                    }
                }
            }

            namespace A
            {
                [Message, Case(1, typeof(Circle))] abstract class Shape;
                class Circle : Shape;
                class Stranger { [Tag(1)] public Unused X; }
                enum Used; enum Unused; enum Keys; enum Values; enum Nested;
                enum Marked { [Fallback] None }
            }
            """).Reader.ReadAll().Select(schema => schema.Schema.Name));

    [Fact]
    public void Enums_of_inherited_fields_are_used() => Assert.Equal(
        ["E", "M"],
        Compiled.From("enum E; class Base<T> { [Tag(1)] public T? X; } [Message] class M : Base<E>;")
            .Reader.ReadAll().Select(schema => schema.Schema.Name));

    [Fact]
    public void Of_two_messages_with_one_name_the_first_is_listed()
    {
        var compiled = Compiled.From("[Message(Name = \"N.M\")] class A { [Tag(1)] public int X; } [Message(Name = \"N.M\")] class B;");

        Assert.Equal(["A"], compiled.Reader.ReadAll().Select(schema => schema.Symbol.Name));
        Assert.Equal("N.M", compiled.Read("B").Schema.Name);
    }

    [Fact]
    public void What_was_read_once_is_kept()
    {
        var compiled = Compiled.From("[Message] class M;");

        Assert.Same(compiled.Read("M"), compiled.Read("M"));
        Assert.Same(compiled.Reader.ReadAll(), compiled.Reader.ReadAll());
        Assert.Same(compiled.Read("M"), compiled.Reader.ReadAll().Single());
    }

    [Fact]
    public async Task Many_threads_read_the_same()
    {
        var sources = Enumerable.Range(0, 50).Select(i => $"[Message] class M{i} {{ [Tag(1)] public M{(i + 1) % 50}? Next; }}");
        var compiled = Compiled.From([.. sources]);

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => compiled.Reader.ReadAll().ToList())));

        Assert.All(all, schemas => Assert.Equal(all[0].Select(schema => schema.Schema), schemas.Select(schema => schema.Schema)));
        Assert.All(all, schemas => Assert.Equal(all[0], schemas));
    }

    [Fact]
    public void A_cancelled_reading_leaves_nothing_behind()
    {
        var compiled = Compiled.From("[Message] class M { [Tag(1)] public int X = 3; }");

        Assert.Throws<OperationCanceledException>(() => compiled.Reader.ReadAll(new(canceled: true)));

        Assert.Equal(["1 X int32 default 3"], compiled.Reader.ReadAll().Single().Lines());
    }

    [Fact]
    public void A_type_without_attributes_costs_nothing()
    {
        var compiled = Compiled.From("class A; class B : A; interface I; struct S : I;");
        var types = new[] { "A", "B", "I", "S" }.Select(compiled.Type).ToArray();
        foreach (var type in types)
            Assert.Null(compiled.Reader.Read(type));

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var type in types)
            compiled.Reader.Read(type);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData("Acme.Outer.Inner", typeof(MessageSchema))]
    [InlineData("Acme.Shipped", typeof(MessageSchema))]
    [InlineData("Acme.Unused", typeof(EnumSchema))]
    [InlineData("Acme.Page`1.Cell`1", typeof(MessageSchema))]
    [InlineData("Acme.Shape", typeof(UnionSchema))]
    public void Declarations_are_found_by_key(string name, Type kind)
    {
        var found = Compiled.From(Findable).Reader.Find(name);

        Assert.IsType(kind, found);
        Assert.Equal(name, found.Name);
    }

    [Theory]
    [InlineData("Acme.Moved")]
    [InlineData("Acme.Outer")]
    [InlineData("Acme.Page")]
    [InlineData("Acme.Page`2")]
    [InlineData("Acme")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("Acme.Page`1.Cell")]
    public void What_is_not_declared_is_not_found(string name) => Assert.Null(Compiled.From(Findable).Reader.Find(name));

    private const string Findable = """
        namespace Acme;
        class Outer { [Message] public class Inner; }
        [Message(Name = "Acme.Shipped")] class Moved;
        [Message] class Page<T> { [Message] public class Cell<U>; }
        [Message, Case(1, typeof(Circle))] abstract class Shape;
        class Circle : Shape;
        enum Unused;
        """;
}
