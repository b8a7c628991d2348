using System.Reflection;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Generators.Tests;

/// <summary>What the emitted half does once it is built.</summary>
public class BuiltAssemblyTests
{
    [Fact]
    public void Built_assembly_tells_the_schema_of_its_source()
    {
        var project = Generation.Project("Shop", [], """
            namespace Shop;
            public enum Color { None, Red = 3 }
            [Message, Reserved(9, "Old")]
            public partial class Order
            {
                [Tag(1)] public required int Id { get; set; }
                [Tag(2)] public string Text { get; set; } = "a \"quoted\" \\ text\n";
                [Tag(3)] public double Rate { get; set; } = 1.5;
                [Tag(4)] public Color Color { get; set; } = Color.Red;
                [Tag(5, Packed = false)] public List<int> Items { get; set; } = [];
            }
            [Message] public partial class Page<T> where T : IMessage<T> { [Tag(1)] public List<T> Items { get; set; } = []; [Tag(2)] public int Size { get; set; } = 10; }
            [Message, Case(1, typeof(Circle))] public abstract partial record Shape;
            public partial record Circle([property: Tag(1)] int Radius = 7) : Shape;
            """).Compiles();
        var user = Generation.Compile("User", [project.AsAssembly()]);
        var assembly = user.SourceModule.ReferencedAssemblySymbols.Single(symbol => symbol.Name == "Shop");
        Assert.Equal(SchemasOf(SchemaReader.TryCreate(project.Input)!), SchemasOf(SchemaReader.TryCreate(user, assembly)!));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(32, 32)]
    [InlineData(33, 33)]
    [InlineData(64, 64)]
    [InlineData(65, 65)]
    [InlineData(65, 3)]
    [InlineData(130, 129)]
    public void Missing_field_is_found_among_any_number_of_required_ones(int count, int missing)
    {
        var members = string.Concat(Enumerable.Range(1, count).Select(tag => $"[Tag({tag})] public required int F{tag} {{ get; set; }}\n"));
        var project = Generation.Of($$"""
            [Message] public partial class InPlace { {{members}} }
            [Message] public partial class ThroughLocals { {{members.Replace("set;", "init;")}} }
            public static class Reading
            {
                public static void InPlace(byte[] bytes) => ProtobufSerializer.Deserialize<InPlace>(bytes);
                public static void ThroughLocals(byte[] bytes) => ProtobufSerializer.Deserialize<ThroughLocals>(bytes);
            }
            """).Compiles();
        var reading = Assembly.Load(project.ToBytes()).GetType("Reading")!;
        Assert.All(["InPlace", "ThroughLocals"], way =>
        {
            var read = reading.GetMethod(way)!.CreateDelegate<Action<byte[]>>();
            read(FieldsBut(0));
            Assert.Matches($@"\bF{missing}\b", Assert.Throws<SchemaException>(() => read(FieldsBut(missing))).Message);
        });

        byte[] FieldsBut(int tag) => [.. Enumerable.Range(1, count).Where(other => other != tag).SelectMany(FieldWithOne)];
    }

    private static byte[] FieldWithOne(int tag)
    {
        var key = tag << 3;
        return key < 128 ? [(byte)key, 1] : [(byte)(key | 128), (byte)(key >> 7), 1];
    }

    private static IEnumerable<Declaration> SchemasOf(SchemaReader reader) => reader.ReadAll().Select(schema => schema.Schema);
}
