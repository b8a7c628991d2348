namespace SchemaEvolution.Symbols.Tests.Dialects.Orleans;

public sealed class ParameterTests
{
    private const string Follows = "follow from the order of the parameters";

    [Fact]
    public void The_place_of_a_parameter_is_its_number_in_a_section_apart() => Assert.Equal(
        ["\"$kind\" record string", "1000000000 A int32", "1000000001 B string", "0 C int32"],
        Grains.Lines("[GenerateSerializer] public record M(int A, string B) { [Id(0)] public int C { get; init; } }"));

    [Fact]
    public void A_parameter_with_an_id_on_its_property_moves_to_the_body_and_keeps_its_place() => Assert.Equal(
        ["\"$kind\" record string", "1000000000 A int32", "5 B string", "6 C int32", "1000000003 D int32"],
        Grains.Lines("[GenerateSerializer] public record M(int A, [property: Id(5)] string B, [field: Id(6)] int C, int D);"));

    [Fact]
    public void An_id_on_the_parameter_itself_is_its_number_in_the_section() => Assert.Equal(
        ["\"$kind\" record string", "1000000004 A int32", "1000000001 B string"],
        Grains.Lines("[GenerateSerializer] public record M([Id(4)] int A, string B);"));

    [Fact]
    public void A_parameter_that_is_not_serialized_keeps_its_place() => Assert.Equal(
        ["\"$kind\" record string", "1000000001 B string"],
        Grains.Lines("[GenerateSerializer] public record M([field: NonSerialized] int A, string B);"));

    [Theory]
    [InlineData("record M(int a) { public int A { get; init; } = a; }", "1000000000 A int32")]
    [InlineData("record M(int A) { public int A { get; set; } = A; }", "1000000000 A int32")]
    [InlineData("record struct M(int A);", "1000000000 A int32")]
    public void A_property_belongs_to_the_parameter_of_its_name_and_type(string declaration, string expected) =>
        Assert.Contains(expected, Grains.Lines($"[GenerateSerializer] public {declaration}"));

    [Fact]
    public void A_property_of_another_type_does_not() => Assert.Equal(
        ["\"$kind\" record string"],
        Grains.Lines("""
            [GenerateSerializer(IncludePrimaryConstructorParameters = true)] public class M
            {
                [GeneratedActivatorConstructor] public M(int a) => A = a;
                public long A { get; }
            }
            """));

    [Fact]
    public void A_class_with_a_primary_constructor_has_no_section() =>
        Assert.Equal(["0 A int32"], Grains.Lines("[GenerateSerializer] public class M(int a) { [Id(0)] public int A { get; set; } = a; }"));

    [Fact]
    public void A_class_that_asks_for_the_section_has_the_parameters_of_the_chosen_constructor() => Assert.Equal(
        ["\"$kind\" record string", "1000000000 A int32", "1000000001 B string"],
        Grains.Lines("""
            [GenerateSerializer(IncludePrimaryConstructorParameters = true)] public class M
            {
                public M() { }
                [GeneratedActivatorConstructor] public M(int a, string b) => (A, B) = (a, b);
                public int A { get; }
                public string B { get; } = "";
            }
            """));

    [Theory]
    [InlineData("record M(int A, string B);", Follows)]
    [InlineData("record M([property: Id(0)] int A, string B);", Follows)]
    [InlineData("record M([property: Id(0)] int A, [Id(1)] string B);", null)]
    [InlineData("record M;", null)]
    [InlineData("class M { [Id(0)] public int A; }", null)]
    public void Tags_are_implicit_until_all_are_written(string declaration, string? reason) =>
        Assert.Equal(reason, Grains.From($"[GenerateSerializer] public {declaration}").Read("M").ImplicitTags);

    [Fact]
    public void Properties_without_ids_may_have_those_of_their_types_and_names()
    {
        var before = Grains.Lines(Hashed("public int A { get; set; } public string B { get; set; } = \"\"; public int Sum => A;"));
        var renamed = Grains.Lines(Hashed("public int a { get; set; } public string C { get; set; } = \"\";"));

        Assert.Equal(["A int32", "B string"], before.Select(line => line.Substring(line.IndexOf(' ') + 1)));
        Assert.Equal(before[0].Split(' ')[0], renamed[0].Split(' ')[0]);
        Assert.NotEqual(before[1].Split(' ')[0], renamed[1].Split(' ')[0]);
    }

    [Fact]
    public void One_id_switches_the_numbers_that_follow_from_names_off() =>
        Assert.Equal(["0 A int32"], Grains.Lines(Hashed("[Id(0)] public int A { get; set; } public string B { get; set; } = \"\";")));

    private static string Hashed(string members) =>
        $"[GenerateSerializer(GenerateFieldIds = GenerateFieldIds.PublicProperties)] public class M {{ {members} }}";
}
