using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;

public sealed class TypeTests
{
    [Theory]
    [InlineData("int?", "int32 optional")]
    [InlineData("string?", "string")]
    [InlineData("Color", "enum Color[uint8]")]
    [InlineData("Color?", "enum Color[uint8] optional")]
    [InlineData("DayOfWeek", "enum System.DayOfWeek")]
    [InlineData("List<string?>?", "list<string>")]
    [InlineData("int?[]", "list<int32?>")]
    [InlineData("Dictionary<Color, Color?>", "map<enum Color[uint8],enum Color[uint8]?>")]
    [InlineData("HashSet<Guid>", "set<guid>")]
    [InlineData("byte[]", "bytes")]
    [InlineData("(int, string)", "System.ValueTuple<int32,string>")]
    [InlineData("KeyValuePair<int, long>", "System.Collections.Generic.KeyValuePair<int32,int64>")]
    [InlineData("Other", "global::Other")]
    [InlineData("Other?", "global::Other")]
    [InlineData("Numbers", "list<int32>")]
    public void Types_are_read_without_annotations(string type, string expected) => Assert.Equal(
        [$"0 A {expected.Replace("enum Color", "enum global::Color", StringComparison.Ordinal)}"],
        Packed.Lines($$"""
            [MemoryPackable] public partial class M { public {{type}} A = default!; }
            public enum Color : byte { None }
            [MemoryPackable] public partial class Other;
            [MemoryPackable(GenerateType.Collection)] public partial class Numbers : List<int>;
            """));

    [Theory]
    [InlineData("[BrotliFormatter] public byte[] A", "MemoryPack.Compression.BrotliFormatter")]
    [InlineData("[BrotliStringFormatter(window: 10)] public string A", "MemoryPack.Compression.BrotliStringFormatter")]
    [InlineData("[BrotliFormatter<int[]>] public int[] A", "MemoryPack.Compression.BrotliFormatter<list<int32>>")]
    [InlineData("[BitPackFormatter] public bool[] A", "MemoryPack.Compression.BitPackFormatter")]
    [InlineData("[Own] public int? A", "global::OwnAttribute")]
    [InlineData("[Derived] public int? A", "global::DerivedAttribute")]
    public void A_formatter_stands_in_the_place_of_the_type(string member, string expected) => Assert.Equal(
        [$"0 A {expected}"],
        Packed.Lines($$"""
            [MemoryPackable] public partial class M { {{member}} = default!; }
            public class OwnAttribute : MemoryPackCustomFormatterAttribute<int?> { public override IMemoryPackFormatter<int?> GetFormatter() => null!; }
            public class DerivedAttribute : OwnAttribute;
            """));

    [Theory]
    [InlineData("[Utf8StringFormatter] public string A", "string")]
    [InlineData("[Utf16StringFormatter] public string A", "string")]
    [InlineData("[InternStringFormatter] public string A", "string")]
    [InlineData("[OrdinalIgnoreCaseStringDictionaryFormatter<int>] public Dictionary<string, int> A", "map<string,int32>")]
    [InlineData("[MemoryPoolFormatter<byte>] public Memory<byte> A", "bytes")]
    [InlineData("[SuppressDefaultInitialization] public int A", "int32")]
    [InlineData("[MemoryPackAllowSerialize] public object A", "System.Object")]
    public void A_formatter_of_the_same_bytes_changes_nothing(string member, string expected) =>
        Assert.Equal([$"0 A {expected}"], Packed.LinesOf($"{member} = default!;"));

    [Fact]
    public void Values_are_always_written_so_that_there_are_no_defaults() =>
        Assert.Equal(["0 A int32", "1 B string"], Packed.LinesOf("public int A = 3; [System.ComponentModel.DefaultValue(\"x\")] public string B = \"x\";"));

    [Fact]
    public void Code_that_is_being_written_is_read_as_far_as_it_goes()
    {
        var complete = Packed.From("class Anchor;");
        var tree = CSharpSyntaxTree.ParseText("""
            using MemoryPack;
            [MemoryPackable(] partial class M : Missing { [MemoryPackOrder] public int A; [MemoryPackOrder("x")] public Missing B; [Brotli] public C }
            [MemoryPackable(GenerateType.)] partial class N { public int A; }
            [MemoryPackable, MemoryPackUnion, MemoryPackUnion(1), MemoryPackUnion(2, typeof())] partial interface IU;
            [MemoryPackUnionFormatter] partial class F;
            [MemoryPackUnionFormatter(typeof(Missing))] partial class G;
            """, new(LanguageVersion.Preview));
        var compilation = complete.Compilation.AddSyntaxTrees(tree);

        var read = SchemaReader.TryCreate(compilation)!.ReadAll();

        Assert.Contains("0 A int32", read.Single(schema => schema.Schema.Name == "M").Lines());
        Assert.Equal(["0 A int32"], read.Single(schema => schema.Schema.Name == "N").Lines());
    }
}
