using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Declarations;

public sealed class MemberSyntaxTests
{
    [Theory]
    [InlineData("[Message] class M { [Tag(1)] public required int X { get; set; } = 3; }", "X", "1", "int", "required", "3")]
    [InlineData("[Message] class M { [Tag(number: 2)] public required int Y = 3, Z; }", "Y", "2", "int", "required", "3")]
    [InlineData("[Message] record M([Tag(1, Name = \"a\")] List<int> X = null!);", "X", "1", "List<int>", null, "null!")]
    [InlineData("[Message] record M([property: Tag(1)] string? X);", "X", "1", "string?", null, null)]
    [InlineData("class B { [Tag(1)] public virtual int X => 0; } [Message] class M : B { public override int X { get; } = 4; }",
        "X", "1", "int", null, "4")]
    public void Each_part_of_a_field_is_found(string source, string name, string tag, string type, string? required, string? initializer)
    {
        var member = Compiled.From(source).Read("M").Members[0];

        Assert.Equal(name, member.GetName()?.Text);
        Assert.Equal(tag, member.GetTagArgument()?.ToString());
        Assert.Equal(type, member.GetTypeSyntax()?.ToString());
        Assert.Equal(required, member.GetRequiredKeyword()?.Text);
        Assert.Equal(initializer, member.GetInitializer()?.ToString());
    }

    [Fact]
    public void Each_part_of_an_enum_value_is_found()
    {
        var value = Compiled.From("enum E { None, One = 1 }").Read("E").Members[1];

        Assert.Equal("One", value.GetName()?.Text);
        Assert.Equal("1", value.GetInitializer()?.ToString());
        Assert.Equal("One = 1", value.GetDeclaration()?.ToString());
        Assert.Null(value.GetTagArgument());
        Assert.Null(value.GetTypeSyntax());
        Assert.Null(value.GetRequiredKeyword());
    }

    [Fact]
    public void A_case_stands_in_the_attribute_of_its_root()
    {
        var @case = Compiled.From("[Message, Case(type: typeof(C), tag: 7)] abstract class U; class C : U;").Read("U").Members.Single();

        Assert.Equal("C", @case.GetName()?.Text);
        Assert.Equal("7", @case.GetTagArgument()?.ToString());
        Assert.Equal("C", @case.GetTypeSyntax()?.ToString());
    }

    [Fact]
    public void Metadata_has_no_syntax()
    {
        var library = Compiled.Project("Lib", [], "[Message] public class M { [Tag(1)] public required int X { get; set; } = 3; }");

        var member = Compiled.Project("App", [library.AsAssembly()], "").Read("M").Members.Single();

        Assert.Null(member.GetDeclaration());
        Assert.Null(member.GetName());
        Assert.Null(member.GetTagArgument());
        Assert.Null(member.GetTypeSyntax());
        Assert.Null(member.GetRequiredKeyword());
        Assert.Null(member.GetInitializer());
    }
}
