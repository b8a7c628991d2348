using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Tests;

public sealed class ReferencedProjectTests
{
    private const string Library = """
        namespace Lib;
        [Message(Name = "Lib.Shipped")] public class Address { [Tag(1)] public string City { get; set; } = "Rome"; }
        [Message] public record Positional([Tag(1)] int X = 3, [property: Tag(2)] Kind K = Kind.Home, [Tag(3)] string? S = "s");
        [Message] public record struct Point([Tag(1)] int X = 4);
        public class Base { [Tag(7)] public int Inherited { get; set; } = 5; [Tag(8)] public required string Name { get; set; } }
        [Message] public class Page<T> { [Tag(1)] public List<T> Items { get; set; } = []; }
        public enum Kind { Unknown, Home }
        [Message, Case(1, typeof(Circle))] public abstract class Shape;
        public class Circle : Shape { [Tag(1)] public Page<Kind>? Page { get; set; } }
        """;

    private const string Use = """
        using Lib;
        [Message] class Order : Base
        {
            [Tag(1)] public Address Address = new();
            [Tag(2)] public Kind Kind = Kind.Home;
            [Tag(3)] public Page<Kind>? Page;
        }
        """;

    private static readonly string[] Expected =
        ["1 Address Lib.Shipped", "2 Kind enum Lib.Kind default Home", "3 Page Lib.Page<enum Lib.Kind>"];

    [Fact]
    public void With_syntax_initializers_of_another_project_are_read()
    {
        var compiled = Compiled.Project("App", [Compiled.Project("Lib", [], Library).AsProject()], Use);

        Assert.Equal(["7 Inherited int32 default 5", "8 Name string required", .. Expected], compiled.Read("Order").Lines());
        Assert.Equal(["1 City string default \"Rome\""], compiled.Read("Lib.Address").Lines());
    }

    [Fact]
    public void Without_syntax_they_are_unknown_unless_there_can_be_none()
    {
        var compiled = Compiled.Project("App", [Compiled.Project("Lib", [], Library).AsAssembly()], Use);

        Assert.Equal(["7 Inherited int32 default ?", "8 Name string required", .. Expected], compiled.Read("Order").Lines());
        Assert.Equal(["1 City string default ?"], compiled.Read("Lib.Address").Lines());
        Assert.Equal(["1 Items list<T>"], compiled.Read("Lib.Page`1").Lines());
        Assert.Equal(["1 Page Lib.Page<enum Lib.Kind>"], compiled.Read("Lib.Circle").Lines());
        Assert.Equal(["1 Lib.Circle"], compiled.Read("Lib.Shape").Lines());
    }

    [Fact]
    public void Parameters_of_records_keep_their_defaults_in_metadata() => Assert.Equal(
        ["1 X int32 default 3", "2 K enum Lib.Kind default Home", "3 S string optional default \"s\""],
        Compiled.Project("App", [Compiled.Project("Lib", [], Library).AsAssembly()], "").Read("Lib.Positional").Lines());

    [Fact]
    public void A_built_record_struct_is_positional_too() => Assert.Equal(
        ["1 X int32 default 4"],
        Compiled.Project("App", [Compiled.Project("Lib", [], Library).AsAssembly()], "").Read("Lib.Point").Lines());

    [Fact]
    public void A_class_with_a_deconstruct_method_of_its_own_is_not_positional() => Assert.Equal(
        ["1 X int32 default ?"],
        Compiled.Project("App", [Compiled.Project("Lib", [], """
            [Message] public class M
            {
                public M(int X = 3) { }
                [Tag(1)] public int X { get; set; }
                public void Deconstruct(out int X) => X = 0;
            }
            """).AsAssembly()], "").Read("M").Lines());

    [Fact]
    public void The_generated_lines_tell_the_defaults_of_a_built_assembly()
    {
        var library = Compiled.Project("Lib", [], """
            [Message, GeneratedSchema("message global::B\n  1 X int32 default 3 v1..\n  2 Y string v1..")]
            public class B
            {
                [Tag(1)] public int X { get; set; } = 3;
                [Tag(2)] public string Y { get; set; } = "";
                [Tag(3)] public int Z { get; set; }
            }

            [Message, GeneratedSchema("message global::R\n  1 X int32 default 4 v1..")]
            public record R([Tag(1)] int X = 3) { public int X { get; init; } = 4; }
            [Message, GeneratedSchema("not a block")] public class Broken { [Tag(1)] public int X { get; set; } = 3; }
            """).AsAssembly();
        var compiled = Compiled.Project("App", [library], "[Message] class M : B { [Tag(9)] public int Own; }");

        Assert.Equal(["1 X int32 default 3", "2 Y string", "3 Z int32 default ?"], compiled.Read("B").Lines());
        Assert.Equal(["1 X int32 default 3", "2 Y string", "3 Z int32 default ?", "9 Own int32"], compiled.Read("M").Lines());
        Assert.Equal(["1 X int32 default 4"], compiled.Read("R").Lines());
        Assert.Equal(["1 X int32 default ?"], compiled.Read("Broken").Lines());
    }

    [Fact]
    public void Syntax_goes_before_the_generated_lines() => Assert.Equal(
        ["1 X int32 default 4"],
        Compiled.From("""
            [Message, GeneratedSchema("message global::M\n  1 X int32 default 3 v1..")] class M { [Tag(1)] public int X = 4; }
            """).Read("M").Lines());

    [Theory]
    [InlineData("Lib.Shipped", true)]
    [InlineData("Lib.Kind", true)]
    [InlineData("Lib.Page`1", true)]
    [InlineData("Lib.Shape", true)]
    [InlineData("Order", false)]
    [InlineData("Lib.Base", false)]
    [InlineData("System.DayOfWeek", true)]
    [InlineData("Nowhere", false)]
    public void Declarations_of_other_assemblies_are_foreign(string name, bool isForeign)
    {
        var library = Compiled.Project("Lib", [], Library);

        Assert.Equal(isForeign, Compiled.Project("App", [library.AsProject()], Use).Reader.IsForeign(name));
        Assert.Equal(isForeign, Compiled.Project("App", [library.AsAssembly()], Use).Reader.IsForeign(name));
    }

    [Fact]
    public void The_own_assembly_goes_before_references_of_the_same_name()
    {
        var library = Compiled.Project("Lib", [], "[Message] public class Twice { [Tag(1)] public int Theirs; }").AsAssembly();
        var compiled = Compiled.Project("App", [library], "[Message] class Twice { [Tag(1)] public int Ours; }");

        Assert.Equal(["Ours"], compiled.Reader.FindDeclared("Twice")!.Members.Select(member => member.Symbol.Name));
        Assert.False(compiled.Reader.IsForeign("Twice"));
    }
}
