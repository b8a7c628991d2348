namespace SchemaEvolution.Symbols.Tests.Dialects.Orleans;

public sealed class MemberTests
{
    [Fact]
    public void Members_are_those_with_an_id_whatever_their_visibility() => Assert.Equal(
        ["0 A int32", "7 b string", "2 C int64 optional", "3 D bool", "4 E int32"],
        Grains.LinesOf("""
            [Id(0)] public int A { get; set; } [Id(7)] private string? b; public int Without; [Id(2)] internal long? C { get; init; }
            [Id(3)] public required bool D { get; set; } [field: Id(4)] public int E { get; } [Id(5)] public static int S; public string? Get() => b;
            """));

    [Theory]
    [InlineData("[Id(1), NonSerialized] public int X;")]
    [InlineData("[NonSerialized] public int X;")]
    public void What_is_not_serialized_is_left_out(string member) =>
        Assert.Equal(["0 A int32"], Grains.LinesOf($"[Id(0)] public int A; {member}"));

    [Fact]
    public void An_abstract_property_is_left_out_and_its_override_is_not()
    {
        var compiled = Grains.From("""
            [GenerateSerializer] public abstract class Root { [Id(0)] public abstract int A { get; set; } [Id(1)] public virtual int B { get; set; } }
            [GenerateSerializer] public class M : Root { [Id(0)] public override int A { get; set; } [Id(1)] public new int B { get; set; } }
            """);

        Assert.Equal(["\"$kind\" abstract class string", "1 B int32"], compiled.Read("Root").Lines());
        Assert.Equal(["\"$base\" Root global::Root", "0 A int32", "1 B int32"], compiled.Read("M").Lines());
    }

    [Fact]
    public void Each_class_has_its_own_members_alone() => Assert.Equal(
        ["\"$base\" Middle global::Middle<list<string>>", "0 B int32"],
        Grains.Lines("""
            [GenerateSerializer] public class Root { [Id(0)] public int A; }
            [GenerateSerializer] public class Middle<T> : Root { [Id(0)] public T? X; }
            [GenerateSerializer] public class M : Middle<List<string>> { [Id(0)] public int B; }
            """));

    [Fact]
    public void A_base_class_that_is_transparent_is_no_level() => Assert.Equal(
        ["\"$base\" Root global::Root", "0 B int32"],
        Grains.Lines("""
            public class Root;
            [SerializerTransparent] public abstract class Middle : Root;
            [GenerateSerializer] public class M : Middle { [Id(0)] public int B; }
            """));

    [Theory]
    [InlineData("class M", null)]
    [InlineData("struct M", "struct")]
    [InlineData("record M", "record")]
    [InlineData("record struct M", "record struct")]
    [InlineData("readonly record struct M", "record struct")]
    public void Each_kind_of_type_is_laid_out_in_its_own_way(string kind, string? layout) => Assert.Equal(
        layout is null ? ["0 A int32"] : [$"\"$kind\" {layout} string", "0 A int32"],
        Grains.Lines($"[GenerateSerializer] public {kind} {{ [Id(0)] public int A {{ get; init; }} }}"));

    [Fact]
    public void A_record_without_the_section_of_parameters_is_laid_out_as_a_class() => Assert.Equal(
        ["0 B int32"],
        Grains.Lines("[GenerateSerializer(IncludePrimaryConstructorParameters = false)] public record M(int A) { [Id(0)] public int B; }"));

    [Fact]
    public void Members_of_a_generic_message_keep_their_parameters() =>
        Assert.Equal(
            ["0 A T", "1 B list<T>"],
            Grains.From("[GenerateSerializer] public class Page<T> { [Id(0)] public T? A; [Id(1)] public List<T>? B; }").Read("Page`1").Lines());

    [Fact]
    public void A_built_assembly_says_the_same()
    {
        const string Source = """
            [GenerateSerializer] public record M(int A, [property: Id(2)] int B)
            {
                [field: Id(0)] public string? C { get; }
                [Id(1)] private long d;
                public long Get() => d;
            }
            """;

        Assert.Equal(Grains.Lines(Source).Order(), Grains.ReadBuilt("M", Source).Lines().Order());
    }

    [Theory]
    [InlineData("[GenerateSerializer] public enum M { A }", false)]
    [InlineData("public class M { [Id(0)] public int A; }", false)]
    [InlineData("[GenerateSerializer] public class Root; public class M : Root;", false)]
    [InlineData("[Serializable] public class M { public int A; }", false)]
    [InlineData("[GenerateSerializer, Immutable] public sealed class M;", true)]
    public void A_message_bears_the_attribute_itself(string source, bool isMessage)
    {
        var compiled = Grains.From(source);

        Assert.Equal(isMessage, compiled.Reader.Read(compiled.Type("M"))?.Schema.Dialect is "orleans");
    }
}
