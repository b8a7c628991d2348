using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Symbols.Tests.Dialects;

public sealed class UnionTests
{
    private const string Shapes = """
        namespace Acme;
        [Message(Role = MessageRole.Event), Case(1, typeof(Circle)), Case(2, typeof(Square)), Reserved(3, "Line")]
        public abstract class Shape { [Tag(9)] public string Color = ""; }
        public class Circle : Shape { [Tag(1)] public double Radius; }
        public abstract class Angular : Shape { [Tag(8)] public int Angles; }
        [Reserved(7), Message(Role = MessageRole.Stored)] public class Square : Angular { [Tag(1)] public double Side; }
        public class Stranger : Shape { [Tag(1)] public int X; }
        """;

    [Fact]
    public void The_root_is_a_union_of_its_cases()
    {
        var root = Compiled.From(Shapes).Read("Acme.Shape");

        Assert.IsType<UnionSchema>(root.Schema);
        Assert.Equal(["1 Acme.Circle", "2 Acme.Square", "reserved 3 Line"], root.Lines());
        Assert.Equal(["Circle", "Square"], root.Members.Select(member => member.Symbol.Name));
        Assert.All(root.Members, member => Assert.NotNull(member.TagAttribute));
        Assert.Single(root.ReservedAttributes);
    }

    [Fact]
    public void A_case_is_a_message_with_the_members_of_the_root()
    {
        var compiled = Compiled.From(Shapes);

        Assert.Equal(["9 Color string", "1 Radius double"], compiled.Read("Acme.Circle").Lines());
        Assert.Equal(["9 Color string", "8 Angles int32", "1 Side double", "reserved 7"], compiled.Read("Acme.Square").Lines());
    }

    [Fact]
    public void A_case_without_a_role_has_that_of_the_root()
    {
        var compiled = Compiled.From(Shapes);

        Assert.Equal((SchemaRole.Event, true, true), Settings("Acme.Circle"));
        Assert.Equal((SchemaRole.Stored, true, false), Settings("Acme.Square"));

        (SchemaRole, bool, bool) Settings(string type) =>
            (compiled.Read(type).Role, compiled.Read(type).HasOwnRole, compiled.Read(type).MessageAttribute is null);
    }

    [Fact]
    public void Tags_of_members_and_tags_of_cases_are_reserved_apart() => Assert.Equal(
        ["1 global::C", "reserved 5"],
        Compiled.From("[Reserved(4)] class B; [Message, Case(1, typeof(C)), Reserved(5)] abstract class U : B; class C : U;")
            .Read("U").Lines());

    [Theory]
    [InlineData("Acme.Stranger")]
    [InlineData("Acme.Angular")]
    public void A_class_that_no_root_names_is_no_case(string type)
    {
        var compiled = Compiled.From(Shapes);

        Assert.Null(compiled.Reader.Read(compiled.Type(type)));
    }

    [Fact]
    public void A_generic_union_has_generic_cases()
    {
        var compiled = Compiled.From("""
            [Message, Case(1, typeof(Found<>)), Case(2, typeof(Missing))] abstract class Result<T>;
            class Found<T> : Result<T> { [Tag(1)] public T Value = default!; }
            class Missing : Result<int>;
            """);

        Assert.Equal(["1 global::Found<T>", "2 global::Missing"], compiled.Read("Result`1").Lines());
        Assert.Equal(["1 Value T"], compiled.Read("Found`1").Lines());
        Assert.Empty(compiled.Read("Missing").Lines());
    }

    [Fact]
    public void A_union_as_member_is_named_like_a_message() => Assert.Equal(
        ["1 Shape Acme.Shape", "2 Circles list<Acme.Circle>"],
        Compiled.From($"{Shapes} [Message] class M {{ [Tag(1)] public Shape? Shape; [Tag(2)] public Circle[] Circles = []; }}")
            .Read("Acme.M").Lines());
}
