namespace SchemaEvolution.Symbols.Tests.Dialects.Orleans;

public sealed class AliasTests
{
    [Theory]
    [InlineData("[Alias(\"order\")] public class M;", "order")]
    [InlineData("[Alias(\"order\"), Alias(\"old-order\")] public class M;", "order")]
    [InlineData("[Alias(\"order\"), CompoundTypeAlias(\"shop\", typeof(M), 1)] public class M;", "(shop,M,1)")]
    [InlineData("[Alias(\"order\"), Id(7)] public class M;", "7")]
    public void The_name_that_is_written(string declaration, string expected) =>
        Assert.Equal([$"\"$alias\" {expected} string"], Grains.Lines($"[GenerateSerializer] {declaration}"));

    [Theory]
    [InlineData("public class M;")]
    [InlineData("[Alias(null)] public class M;")]
    [InlineData("[CompoundTypeAlias] public class M;")]
    public void Without_one_the_full_name_is_written(string declaration) => Assert.Empty(Grains.Lines($"[GenerateSerializer] {declaration}"));

    [Fact]
    public void A_struct_is_of_the_type_of_its_member_and_writes_no_name() =>
        Assert.Equal(["\"$kind\" struct string"], Grains.Lines("[GenerateSerializer, Alias(\"point\")] public struct M;"));

    [Fact]
    public void Readers_know_one_name_of_each_kind() => Assert.Equal(
        ["7", "(shop)", "order"],
        Grains.From("""
            [GenerateSerializer, Alias("order"), Alias("old-order"), Id(7), CompoundTypeAlias("shop"), CompoundTypeAlias("store")] public class M;
            """).Read("M").Schema.Aliases);
}
