namespace SchemaEvolution.Symbols.Tests.Types;

public sealed class PresenceTests
{
    [Theory]
    [InlineData("int", "int32")]
    [InlineData("int?", "int32 optional")]
    [InlineData("string", "string")]
    [InlineData("string?", "string optional")]
    [InlineData("byte[]?", "bytes optional")]
    [InlineData("E?", "enum global::E optional")]
    [InlineData("List<int>?", "list<int32>")]
    [InlineData("Dictionary<int, int>?", "map<int32,int32>")]
    [InlineData("Other", "global::Other")]
    [InlineData("Other?", "global::Other")]
    public void A_nullable_scalar_has_explicit_presence(string type, string expected) => Assert.Equal($"1 X {expected}", Field("", type));

    [Theory]
    [InlineData("int", "int32 required")]
    [InlineData("int?", "int32 required")]
    [InlineData("string?", "string required")]
    [InlineData("Other", "global::Other required")]
    [InlineData("Other?", "global::Other required")]
    [InlineData("int[]", "list<int32>")]
    [InlineData("List<int>", "list<int32>")]
    [InlineData("Dictionary<int, int>", "map<int32,int32>")]
    public void Required_is_recorded_except_on_collections(string type, string expected) =>
        Assert.Equal($"1 X {expected}", Field("required", type));

    [Fact]
    public void References_without_annotations_are_implicit() => Assert.Equal(
        ["1 Text string", "2 Texts list<string>", "3 Number int32 optional"],
        Compiled.From("""
            #nullable disable
            [Message] class M { [Tag(1)] public string Text; [Tag(2)] public List<string> Texts; [Tag(3)] public int? Number; }
            """).Read("M").Lines());

    [Fact]
    public void A_type_parameter_may_be_nullable() => Assert.Equal(
        ["1 Item T", "2 Maybe T optional", "3 Items list<T?>"],
        Compiled.From("""
            [Message] class Page<T> { [Tag(1)] public T Item = default!; [Tag(2)] public T? Maybe; [Tag(3)] public List<T?> Items = []; }
            """).Read("Page`1").Lines());

    [Fact]
    public void Names_aliases_and_groups_are_recorded() => Assert.Equal(
        ["1 total int32 alias Sum alias Amount", "2 Card string optional oneof payment"],
        Compiled.From("""
            [Message] class M
            {
                [Tag(1, Name = "total"), Alias("Sum"), Alias("Amount")] public int Total;
                [Tag(2), OneOf("payment")] public string? Card;
            }
            """).Read("M").Lines());

    private static string Field(string modifier, string type) => Compiled.From($$"""
        [Message] class M { [Tag(1)] public {{modifier}} {{type}} X { get; set; } }
        [Message] class Other;
        enum E { Zero }
        """).Read("M").Lines().Single();
}
