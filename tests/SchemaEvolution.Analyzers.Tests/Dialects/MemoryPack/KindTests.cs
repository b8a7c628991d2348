using static SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack.Packed;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

public class KindTests
{
    [Theory]
    [InlineData("class Order { public string A = \"\"; }")]
    [InlineData("struct Order { public string A; }")]
    [InlineData("record Order(string A);")]
    [InlineData("record struct Order(string A);")]
    public Task Objects_of_all_kinds_are_alike(string declaration) => CodeAsync(Block("0 A string v1.."), $"[MemoryPackable] public partial {declaration}");

    [Theory]
    [InlineData("struct Order { public int A; }")]
    [InlineData("record struct Order(int A);")]
    [InlineData("struct Order { private int A; public int B => A; }")]
    public Task Memory_is_its_fields(string declaration) => CodeAsync(Block(Unmanaged + "0 A int32 v1.."), $"[MemoryPackable] public partial {declaration}");

    [Fact]
    public Task A_private_field_lies_in_memory_too() => CodeAsync(
        Block(Unmanaged + "0 A int32 v1.."),
        "[MemoryPackable] public partial struct Order { public int A; private int {|EVO208:b|}; public int Get() => b; }");

    [Fact]
    public Task Fields_of_memory_that_change_places() => CodeAsync(
        Block(Unmanaged + "0 A int32 v1..; 1 B int32 v1.."),
        "[MemoryPackable] public partial struct Order { public int {|EVO108:B|}; public int A; }");

    [Theory]
    [InlineData("class {|EVO308:Order|} { public int A; }")]
    [InlineData("struct {|EVO308:Order|} { public int A; public string B; }")]
    public Task Memory_that_becomes_an_object(string declaration) => CodeAsync(Block(Unmanaged + "0 A int32 v1.."), $"[MemoryPackable] public partial {declaration}");

    [Theory]
    [InlineData("Unmanaged", "", "Order")]
    [InlineData("Unmanaged", "Pack = 4", "Order")]
    [InlineData("Unmanaged", "Pack = 8", "Order")]
    [InlineData("\"Unmanaged pack 8\"", "Pack = 16", "Order")]
    [InlineData("\"Unmanaged pack 8\"", "", "Order")]
    [InlineData("Unmanaged", "Size = 12", "Order")]
    [InlineData("Unmanaged", "Pack = 2", "{|EVO308:Order|}")]
    [InlineData("Unmanaged", "Size = 16", "{|EVO308:Order|}")]
    [InlineData("\"Unmanaged pack 1\"", "", "{|EVO308:Order|}")]
    public Task A_layout_that_moves_nothing(string old, string layout, string name) => CodeAsync(
        Block($"\"$layout\" {old} string v1..; 0 A uint8 v1..; 1 B int32 v1..; 2 C bool v1.."),
        $"[MemoryPackable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential{(layout == "" ? "" : $", {layout}")})]"
        + $" public partial struct {name} {{ public byte A; public int B; public bool C; }}");

    [Theory]
    [InlineData("0", "4", "Order")]
    [InlineData("0", "8", "{|EVO308:Order|}")]
    public Task Offsets_that_are_those_of_the_order(string first, string second, string name) => CodeAsync(
        Block(Unmanaged + "0 A uint8 v1..; 1 B int32 v1.."),
        $$"""
        [MemoryPackable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)]
        public partial struct {{name}}
        {
            [System.Runtime.InteropServices.FieldOffset({{first}})] public byte A;
            [System.Runtime.InteropServices.FieldOffset({{second}})] public int B;
        }
        """);

    [Fact]
    public Task A_renamed_message_keeps_its_bytes() => CodeAsync(
        Block("0 Name string v1..; 1 Street string v1..; 2 City string v1..", "Address"),
        "[MemoryPackable] public partial class {|EVO402:Place|} { public string Name = \"\"; public string Street = \"\"; public string City = \"\"; }");

    [Fact]
    public Task Tags_that_follow_from_the_order() => VerifyAsync(
        Block("0 A int32 v1.."),
        """
        [MemoryPackable] public partial class {|EVO704:Order|} { public int A; }
        [MemoryPackable(SerializeLayout.Explicit)] public partial class {|EVO001:Other|} { [MemoryPackOrder(0)] public int A; }
        """);

    [Fact]
    public Task A_message_that_has_gone() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v1\n\n{|EVO403:message Acme.Order memorypack|}\n  0 A int32 v1..\n",
        "[MemoryPack.MemoryPackable(MemoryPack.GenerateType.NoGenerate)] public partial class Order { public int A; }",
        setup: Setup);
}
