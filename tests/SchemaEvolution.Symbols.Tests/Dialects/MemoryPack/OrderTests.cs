using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;

public sealed class OrderTests
{
    private const string Follows = "follow from the order of the members";

    [Fact]
    public void Numbers_of_an_object_decide_its_order() => Assert.Equal(
        ["0 C int32", "1 A int32", "2 B int32"],
        Packed.Lines("""
            [MemoryPackable(SerializeLayout.Explicit)] public partial class M
            {
                [MemoryPackOrder(1)] public int A; [MemoryPackOrder(2)] public int B; [MemoryPackOrder(0)] public int C;
            }
            """));

    [Fact]
    public void A_single_number_stands_among_the_positions_and_comes_behind_an_equal_one() => Assert.Equal(
        ["0 A int32", "1 C int32", "2 B int32", "3 D int32"],
        Packed.LinesOf("public int A; [MemoryPackOrder(2)] public int B; [MemoryPackOrder(1)] public int C; public int D;"));

    [Theory]
    [InlineData("VersionTolerant")]
    [InlineData("CircularReference")]
    public void Where_members_have_lengths_the_numbers_are_the_tags(string kind) => Assert.Equal(
        [$"\"$layout\" {kind} string", "0 B int32", "4 A int32"],
        Packed.Lines($"[MemoryPackable(GenerateType.{kind})] public partial class M {{ [MemoryPackOrder(4)] public int A; [MemoryPackOrder(0)] public int B; }}"));

    [Fact]
    public void Tolerance_in_the_order_of_declaration_has_positions() => Assert.Equal(
        ["\"$layout\" VersionTolerant string", "0 A int32", "1 B int32"],
        Packed.Lines("[MemoryPackable(GenerateType.VersionTolerant, SerializeLayout.Sequential)] public partial class M { public int A; public int B; }"));

    [Fact]
    public void Numbers_of_base_classes_and_of_records_count() => Assert.Equal(
        ["\"$layout\" VersionTolerant string", "0 B int32", "1 A int32", "2 C int32"],
        Packed.Lines("""
            public record Root([property: MemoryPackOrder(1)] int A);
            [MemoryPackable(GenerateType.VersionTolerant)] public partial record M(int A, [property: MemoryPackOrder(0)] int B) : Root(A)
            {
                [field: MemoryPackOrder(7)] [MemoryPackOrder(2)] public int C { get; init; }
            }
            """));

    [Fact]
    public void The_number_that_counts_is_that_of_the_overridden_member() => Assert.Equal(
        ["0 B int32", "1 A int32"],
        Packed.Lines("""
            public abstract class Root { [MemoryPackOrder(1)] public abstract int A { get; set; } }
            [MemoryPackable(SerializeLayout.Explicit)] public partial class M : Root
            {
                [MemoryPackOrder(5)] public override int A { get; set; }
                [MemoryPackOrder(0)] public int B;
            }
            """));

    [Theory]
    [InlineData("[MemoryPackable]", "public int A; public int B;", Follows)]
    [InlineData("[MemoryPackable]", "[MemoryPackOrder(0)] public int A; public int B;", Follows)]
    [InlineData("[MemoryPackable]", "[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B;", null)]
    [InlineData("[MemoryPackable(GenerateType.VersionTolerant)]", "[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B;", null)]
    [InlineData("[MemoryPackable(GenerateType.VersionTolerant, SerializeLayout.Sequential)]", "public int A; public int B;", Follows)]
    [InlineData("[MemoryPackable]", "", null)]
    public void Tags_are_implicit_until_all_are_written(string attribute, string members, string? reason) =>
        Assert.Equal(reason, Packed.From($"{attribute} public partial class M {{ {members} }}").Read("M").ImplicitTags);

    [Fact]
    public void The_attribute_that_gives_the_number_is_kept()
    {
        var members = Packed.From("[MemoryPackable] public partial class M { public int A; [MemoryPackOrder(7)] public int B; }").Read("M").Members;

        Assert.Null(members[0].TagAttribute);
        Assert.Equal("7", members[1].GetTagArgument()?.ToString());
    }
}
