using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Tests.Members;

public sealed class MemberTests
{
    [Theory]
    [InlineData("class M { [Tag(1)] public int X { get; set; } }")]
    [InlineData("struct M { [Tag(1)] public int X { get; set; } }")]
    [InlineData("record M { [Tag(1)] public int X { get; init; } }")]
    [InlineData("record struct M { [Tag(1)] public int X { get; set; } }")]
    [InlineData("readonly record struct M([Tag(1)] int X);")]
    [InlineData("record struct M([property: Tag(1)] int X);")]
    [InlineData("record M([Tag(1)] int X);")]
    [InlineData("record M([property: Tag(1)] int X);")]
    [InlineData("record M([Tag(1)] int X) { public int X { get; init; } }")]
    [InlineData("class M { [Tag(1)] public int X { get; } }")]
    [InlineData("class M { [Tag(1)] public readonly int X; }")]
    [InlineData("class M { [Tag(1)] private int X; }")]
    [InlineData("class M { [Tag(1)] internal int X { get; set; } }")]
    [InlineData("class M { [Tag(1)] protected int X => 1; }")]
    public void Every_tagged_property_field_and_parameter_is_a_field(string declaration)
    {
        var member = Compiled.From($"[Message] {declaration}").Read("M").Members.Single();

        Assert.Equal("1 X int32", SchemaText.Line(member.Field!));
        Assert.Equal("X", member.Symbol.Name);
        Assert.NotNull(member.TagAttribute);
        Assert.False(member.IsInherited);
    }

    [Theory]
    [InlineData("class M { [Tag(1)] public static int X; }")]
    [InlineData("class M { [Tag(1)] public const int X = 1; }")]
    [InlineData("class M { [Tag(1)] public int this[int i] => i; }")]
    [InlineData("class M { public M([Tag(1)] int X) { } }")]
    [InlineData("class M : I { [Tag(1)] int I.X => 1; } interface I { int X { get; } }")]
    [InlineData("class M : I { public int X => 1; } interface I { [Tag(1)] int X { get; } }")]
    public void What_is_no_instance_member_of_the_message_is_no_field(string declaration) =>
        Assert.Empty(Compiled.From($"[Message] {declaration}").Read("M").Members);

    [Fact]
    public void Fields_come_in_the_order_of_the_parts_and_their_files() => Assert.Equal(
        ["3 C int32", "1 A int32", "2 B int32"],
        Compiled.From(
            "[Message] partial class M { [Tag(3)] public int C { get; set; } }",
            "partial class M { [Tag(1)] public int A; [Tag(2)] public int B { get; set; } }").Read("M").Lines());

    [Fact]
    public void Attributes_of_all_parts_count() => Assert.Equal(
        ["reserved 4", "reserved 10 to 19"],
        Compiled.From("[Message, Reserved(4)] partial class M;", "[Reserved(10, 19)] partial class M;").Read("M").Lines());

    [Fact]
    public void Tagged_members_of_every_base_class_come_first() => Assert.Equal(
        ["9 Deep int32", "8 Base string", "1 Own int32"],
        Compiled.From("""
            class Deep { [Tag(9, Name = "Deep")] private int deep; }
            abstract class Base : Deep { [Tag(8, Name = "Base")] public string B { get; set; } = ""; }
            [Message] class M : Base { [Tag(1)] public int Own; }
            """).Read("M").Lines());

    [Fact]
    public void Inherited_members_say_so() => Assert.Equal(
        [true, false],
        Compiled.From("class B { [Tag(1)] public int X; } [Message] class M : B { [Tag(2)] public int Y; }")
            .Read("M").Members.Select(member => member.IsInherited));

    [Fact]
    public void Generic_bases_have_their_arguments_filled_in() => Assert.Equal(
        ["1 Item list<guid>", "2 Key string", "3 Own T"],
        Compiled.From("""
            class Base<A, B> { [Tag(1)] public A Item = default!; [Tag(2)] public B Key = default!; }
            [Message] class M<T> : Base<List<Guid>, string> { [Tag(3)] public T Own = default!; }
            """).Read("M`1").Lines());

    [Theory]
    [InlineData("[Tag(1)] ", "")]
    [InlineData("", "[Tag(1)] ")]
    [InlineData("[Tag(1)] ", "[Tag(1)] ")]
    [InlineData("[Tag(7)] ", "[Tag(1)] ")]
    public void An_override_and_its_base_are_one_field(string onBase, string onOverride) => Assert.Equal(
        ["1 X int32 default 5", "2 Y int32"],
        Compiled.From($$"""
            abstract class B { {{onBase}}public virtual int X { get; set; } = 3; [Tag(2)] public int Y; }
            [Message] class M : B { {{onOverride}}public override int X { get; set; } = 5; }
            """).Read("M").Lines());

    [Fact]
    public void A_hiding_member_is_a_second_field() => Assert.Equal(
        ["1 X int32", "2 X string"],
        Compiled.From("class B { [Tag(1)] public int X; } [Message] class M : B { [Tag(2)] public new string X = null!; }")
            .Read("M").Lines());

    [Fact]
    public void Positional_records_inherit() => Assert.Equal(
        ["1 X int32 default 3", "2 Y int32"],
        Compiled.From("record B([Tag(1)] int X = 3); [Message] record M(int X, [Tag(2)] int Y) : B(X);").Read("M").Lines());

    [Fact]
    public void Two_fields_may_share_a_tag() => Assert.Equal(
        ["1 X int32", "1 Y int32"],
        Compiled.From("[Message] class M { [Tag(1)] public int X; [Tag(1)] public int Y; }").Read("M").Lines());

    [Fact]
    public void Public_state_without_tag_is_untagged() => Assert.Equal(
        ["Property", "InitOnly", "GetOnly", "PrivateSet", "Field", "Readonly", "Positional"],
        Untagged("""
            [Message] record R(int Positional, [NotEncoded] int Out, [Tag(3)] int In)
            {
                public int Property { get; set; }
                public int InitOnly { get; init; }
                public int GetOnly { get; }
                public int PrivateSet { get; private set; }
                public int Field;
                public readonly int Readonly;
                public int Computed => 1;
                public static int Static { get; set; }
                public const int Const = 1;
                public int this[int i] { get => i; set { } }
                internal int Internal { get; set; }
                [NotEncoded] public int Left { get; set; }
                [Tag(2)] public int Encoded { get; set; }
            }
            """, "R").OrderBy(symbol => symbol.Name is "Positional" ? 1 : 0).Select(symbol => symbol.Name));

    [Fact]
    public void Neither_overrides_of_tagged_members_nor_members_of_bases_nor_explicit_implementations_are_untagged() => Assert.Equal(
        ["Mine"],
        Untagged("""
            class Base
            {
                public int OfBase;
                [Tag(1)] public virtual int Tagged { get; set; }
                [NotEncoded] public virtual int Left { get; set; }
            }

            interface I { int Explicit { get; set; } }
            [Message] class M : Base, I
            {
                public override int Tagged { get; set; }
                public override int Left { get; set; }
                int I.Explicit { get; set; }
                public int Mine;
            }
            """, "M").Select(symbol => symbol.Name));

    private static IReadOnlyList<ISymbol> Untagged(string source, string type) => Compiled.From(source).Read(type).UntaggedMembers;
}
