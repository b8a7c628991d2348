namespace SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;

public sealed class PartTests
{
    [Theory]
    [InlineData("", "Unmanaged")]
    [InlineData("[StructLayout(LayoutKind.Sequential)]", "Unmanaged")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 1)]", "Unmanaged pack 1")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 64)]", "Unmanaged size 64")]
    [InlineData("[StructLayout(LayoutKind.Auto)]", "Unmanaged auto")]
    public void How_memory_is_laid_out(string attribute, string expected) =>
        ReadsAlike($"{attribute} public struct M {{ public byte A; public int B; }}", [$"\"$layout\" {expected} string", "0 A uint8", "1 B int32"]);

    [Fact]
    public void Where_fields_lie_in_memory() => ReadsAlike(
        "[StructLayout(LayoutKind.Explicit)] public struct M { [FieldOffset(4)] public int A; [FieldOffset(0)] public int B; }",
        ["\"$layout\" Unmanaged at 4,0 string", "0 A int32", "1 B int32"]);

    [Fact]
    public void Structs_that_messages_hold_are_listed_and_no_others()
    {
        var compiled = Packed.From("""
            [MemoryPackable] public partial class Order { public Point? At; public List<Line> Lines = []; public string Name = ""; public Guid Id; }
            public struct Point { public int X; public Unit Unit; }
            public struct Unit { private byte code; }
            public struct Line { public int Number; }
            public struct Unused { public int X; }
            public struct WithText { public string Text; }
            """);

        Assert.Equal(["Line", "Order", "Point", "Unit"], compiled.Reader.ReadAll().Select(declared => declared.Schema.Name));
    }

    [Fact]
    public void A_struct_in_a_message_of_another_vocabulary_is_none() => Assert.DoesNotContain("Point", Packed.From("""
        [System.Runtime.Serialization.DataContract] public class Order { public Point At; }
        public struct Point { public int X; }
        """).Reader.ReadAll().Select(declared => declared.Schema.Name));

    private static void ReadsAlike(string source, string[] expected)
    {
        source = $"using System.Runtime.InteropServices; [MemoryPackable] public partial class Order {{ public M A; }} {source}";

        Assert.Equal(expected, Packed.Lines(source));
        Assert.Equal(expected, Packed.ReadBuilt("M", source).Lines());
    }
}
