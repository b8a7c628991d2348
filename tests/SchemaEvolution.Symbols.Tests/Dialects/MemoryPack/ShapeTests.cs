using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("[MemoryPackable] public partial class M { public int A; }", "memorypack object")]
    [InlineData("[MemoryPackable(GenerateType.Object)] public partial class M { public int A; }", "memorypack object")]
    [InlineData("[MemoryPackable] public partial struct M { public string A; }", "memorypack object")]
    [InlineData("[MemoryPackable] public partial record struct M(string A);", "memorypack object")]
    [InlineData("[MemoryPackable(GenerateType.VersionTolerant)] public partial class M { }", "memorypack tolerant")]
    [InlineData("[MemoryPackable(GenerateType.CircularReference)] public partial class M { }", "memorypack tolerant")]
    [InlineData("[MemoryPackable] public partial struct M { public int A; }", "memorypack memory")]
    [InlineData("[MemoryPackable] public readonly partial record struct M(int A);", "memorypack memory")]
    public void What_reads_a_message_follows_from_how_it_is_laid_out(string source, string expected)
    {
        var format = Packed.From(source).Read("M").FormatsInUse.Value;

        Assert.False(format.IsOwn);
        Assert.Same(
            expected switch
            {
                "memorypack object" => MemoryPackFormat.Object,
                "memorypack tolerant" => MemoryPackFormat.VersionTolerant,
                _ => MemoryPackFormat.Unmanaged,
            },
            format.Libraries.Single());
    }

    [Theory]
    [InlineData("public class M { public int A; }")]
    [InlineData("[MemoryPackable(GenerateType.NoGenerate)] public partial class M { public int A; }")]
    [InlineData("[MemoryPackable(GenerateType.NoGenerate)] public abstract partial class M { public int A; }")]
    [InlineData("[MemoryPackable(GenerateType.Collection)] public partial class M : List<int>;")]
    [InlineData("[MemoryPackable] public class Root; public class M : Root;")]
    public void Other_types_are_no_messages(string source)
    {
        var compiled = Packed.From(source);

        Assert.Null(compiled.Reader.Read(compiled.Type("M")));
    }

    [Fact]
    public void The_schema_says_whose_it_is_and_that_the_baseline_reserves()
    {
        var declared = Packed.From("[MemoryPackable] public partial class M { public int A; }").Read("M");

        Assert.Equal("memorypack", declared.Dialect);
        Assert.Equal("memorypack", declared.Schema.Dialect);
        Assert.True(declared.Schema.ReservesInBaseline);
        Assert.Equal("MemoryPackableAttribute", declared.MessageAttribute?.AttributeClass?.Name);
    }

    [Fact]
    public void A_struct_without_references_is_its_memory_and_no_attribute_counts() => Assert.Equal(
        ["\"$layout\" Unmanaged string", "0 a int32", "1 B enum global::Color[uint8]", "2 C int64 optional", "3 D global::Point"],
        Packed.Lines("""
            [MemoryPackable] public partial struct M
            {
                private int a;
                [MemoryPackOrder(9)] public Color B { get; set; }
                [MemoryPackIgnore] public long? C;
                public Point D;
                public int Sum => a;
                public static int Count;
            }
            public enum Color : byte { None }
            public struct Point { public int X; }
            """));

    [Fact]
    public void A_built_struct_has_its_private_fields_too() => Assert.Equal(
        ["\"$layout\" Unmanaged string", "0 a int32", "1 B int64"],
        Packed.ReadBuilt("M", "[MemoryPackable] public partial struct M { private int a; public long B { get; set; } public int Get() => a; }").Lines());

    [Fact]
    public void The_order_of_memory_cannot_be_written_down() =>
        Assert.Null(Packed.From("[MemoryPackable] public partial struct M { public int A; public int B; }").Read("M").ImplicitTags);

    [Fact]
    public void A_generic_struct_is_memory_if_its_parameters_are()
    {
        var compiled = Packed.From("""
            [MemoryPackable] public partial struct P<T> where T : unmanaged { public T A; }
            [MemoryPackable] public partial struct Q<T> { public T A; }
            """);

        Assert.Equal("Unmanaged", ((MessageSchema)compiled.Read("P`1").Schema).TraitOf(Trait.Layout)?.Value);
        Assert.Null(((MessageSchema)compiled.Read("Q`1").Schema).TraitOf(Trait.Layout));
    }
}
