namespace SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;

public sealed class MemberTests
{
    [Fact]
    public void Properties_and_fields_are_numbered_as_they_are_declared() => Assert.Equal(
        ["0 A int32", "1 B string", "2 C int64 optional", "3 D bool"],
        Packed.LinesOf("public int A { get; set; } public string B = \"\"; public long? C { get; private set; } public required bool D { get; init; }"));

    [Fact]
    public void What_is_only_computed_takes_a_place_and_what_cannot_be_read_takes_none() => Assert.Equal(
        ["0 A int32", "1 Twice int32", "2 Z int32"],
        Packed.LinesOf("""
            public int A; public int Twice => 2 * A; public int Sink { set { } } public int this[int i] => i; public int Z { get; }
            public static int S; public const int C = 1;
            """));

    [Fact]
    public void Include_takes_in_what_is_hidden_and_ignore_goes_before_it() => Assert.Equal(
        ["0 a int32", "1 D string"],
        Packed.LinesOf("""
            [MemoryPackInclude] private int a; private int b; [MemoryPackIgnore] public int C; [MemoryPackInclude] internal string D { get; set; } = "";
            [MemoryPackInclude, MemoryPackIgnore] public int E; protected int F;
            """));

    [Theory]
    [InlineData("[NonSerialized] public int A;")]
    [InlineData("[System.Runtime.Serialization.IgnoreDataMember] public int A;")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public int A { get; set; }")]
    public void Attributes_of_others_leave_nothing_out(string member) => Assert.Equal(["0 A int32"], Packed.LinesOf(member));

    [Fact]
    public void What_another_generator_adds_is_not_seen() => Assert.Equal(
        ["0 a int32", "1 D int32"],
        Packed.LinesOf("""
            [MemoryPackInclude] private int a; private int b; public partial int D { get; set; }
            [System.CodeDom.Compiler.GeneratedCode("Toolkit", "8")] public int A { get => a; set => a = value; }
            [System.CodeDom.Compiler.GeneratedCode("Toolkit", "8")] public int B { get => b; set => b = value; }
            [System.CodeDom.Compiler.GeneratedCode("Toolkit", "8")] public partial int D { get => b; set => b = value; }
            """));

    [Fact]
    public void Base_classes_come_first_whether_or_not_they_are_messages() => Assert.Equal(
        ["0 A int32", "1 B list<string>", "2 C int32"],
        Packed.Lines("""
            public class Root { public int A; }
            public class Middle<T> : Root { public List<T>? B { get; set; } }
            [MemoryPackable] public partial class M : Middle<string> { public int C; }
            """));

    [Fact]
    public void An_override_stands_in_the_place_of_its_base_and_a_member_that_hides_in_its_own() => Assert.Equal(
        ["0 A int32", "1 X int32", "2 B int64"],
        Packed.Lines("""
            public abstract class Root { public abstract int A { get; set; } public int B; }
            [MemoryPackable] public partial class M : Root { public int X; public new long B; public override int A { get; set; } }
            """));

    [Fact]
    public void A_private_member_that_hides_a_base_member_takes_it_out() => Assert.Equal(
        ["0 A int32"],
        Packed.Lines("public class Root { public int A; public int B; } [MemoryPackable] public partial class M : Root { private new int B; public int Get() => B; }"));

    [Theory]
    [InlineData("record M(int A, string B) { public int C { get; init; } }")]
    [InlineData("record struct M(int A, string B) { public int C { get; init; } }")]
    [InlineData("record M(int A, string B) { public int C; }")]
    public void Positional_properties_come_first(string declaration) =>
        Assert.Equal(["0 A int32", "1 B string", "2 C int32"], Packed.Lines($"[MemoryPackable] public partial {declaration}"));

    [Fact]
    public void A_class_with_a_primary_constructor_has_its_members_alone() => Assert.Equal(
        ["0 A int32"],
        Packed.Lines("[MemoryPackable] public partial class M(int a, int b) { public int A { get; } = a; public int Sum() => b; }"));

    [Fact]
    public void Members_of_a_generic_message_keep_their_parameters() => Assert.Equal(
        ["0 A T", "1 B list<T>"],
        Packed.From("[MemoryPackable] public partial class Page<T> { public T? A; public T[]? B; }").Read("Page`1").Lines());

    [Fact]
    public void What_a_base_class_declares_is_inherited()
    {
        var members = Packed.From("public class Root { public int A; } [MemoryPackable] public partial class M : Root { public int B; }").Read("M").Members;

        Assert.Equal([true, false], members.Select(member => member.IsInherited));
    }

    [Fact]
    public void A_built_assembly_tells_the_order_by_its_fields() => Assert.Equal(
        ["0 A int32", "1 B string", "2 C int32", "3 d int32", "4 E int32", "5 F int32"],
        Packed.ReadBuilt("M", """
            [MemoryPackable] public partial class M
            {
                public int A; public string B { get; set; } = ""; public int C; [MemoryPackInclude] private int d; public int E => A; public int F { get; set; }
                public int Get() => d;
            }
            """).Lines());

    [Fact]
    public void A_base_class_of_another_project_counts()
    {
        var library = Packed.Project("Lib", "namespace Lib; public class Root { public int A { get; set; } public int B { get; set; } }").AsAssembly();

        Assert.Equal(
            ["0 A int32", "1 B int32", "2 C int32"],
            Packed.From("[MemoryPackable] public partial class M : Lib.Root { public int C; }", library).Read("M").Lines());
    }
}
