namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

/// <summary>What fixes make of messages that are written for MemoryPack.</summary>
public class MemoryPackFixTests
{
    private const string Three = "0 A int32 v1..; 1 B int32 v1..; 2 C string v1..";
    private const string Tolerant = "\"$layout\" VersionTolerant string v1..; ";

    private static readonly DialectFixes Fixes = new("memorypack", "using MemoryPack;\n", "MemoryPack");

    [Theory]
    [InlineData("public int A; public string C = \"\";", "public int A; [Obsolete] public int B { get; set; } public string C = \"\";")]
    [InlineData("public int B; public string C = \"\";", "[Obsolete] public int A { get; set; } public int B; public string C = \"\";")]
    [InlineData("public int A; public int B;", "public int A; public int B; [Obsolete] public string C { get; set; } = \"\";")]
    public Task A_member_comes_back_in_its_place(string before, string after) =>
        Fixes.FixAsync(Three, $"[MemoryPackable] public partial class {{|EVO208:Order|}} {{ {before} }}", Order(after));

    [Fact]
    public Task A_member_comes_back_before_the_comment_on_the_first() => Fixes.FixAsync(
        Three,
        "[MemoryPackable]\npublic partial class {|EVO208:Order|}\n{\n    /// <summary>B.</summary>\n    public int B;\n\n    public string C = \"\";\n}",
        "[MemoryPackable]\npublic partial class Order\n{\n    [Obsolete] public int A { get; set; }\n    /// <summary>B.</summary>\n    public int B;\n\n    public string C = \"\";\n}");

    [Fact]
    public Task A_numbered_member_that_has_gone_is_reserved_in_the_baseline() => Fixes.FixAsync(
        Tolerant + "0 A int32 v1..; 3 B string v1..",
        "[MemoryPackable(GenerateType.VersionTolerant)] public partial class {|EVO106:Order|} { [MemoryPackOrder(0)] public int A; }",
        "[MemoryPackable(GenerateType.VersionTolerant)] public partial class Order { [MemoryPackOrder(0)] public int A; }",
        factsAfter: Tolerant + "0 A int32 v1..; 3 B string v1; reserved 3 B v2..");

    [Theory]
    [InlineData("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B; [MemoryPackOrder({|EVO104:1|})] public int C;", "[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B; [MemoryPackOrder(2)] public int C;")]
    [InlineData("[MemoryPackOrder({|EVO102:1|})] public int A; [MemoryPackOrder(0)] public int B;", "[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B;")]
    [InlineData("[MemoryPackOrder(0)] public {|EVO305:long|} A; [MemoryPackOrder(1)] public int B;", "[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B;")]
    [InlineData("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B; [MemoryPackOrder({|EVO105:300|})] public int C;", "[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B; [MemoryPackOrder(2)] public int C;")]
    public Task Numbers_and_types(string before, string after) =>
        Fixes.FixAsync(Tolerant + "0 A int32 v1..; 1 B int32 v1..", TolerantOrder(before), TolerantOrder(after));

    [Fact]
    public Task A_number_that_meant_something_else_is_reserved_in_the_baseline() => Fixes.FixAsync(
        Tolerant + "0 A int32 v1..; 1 B string v1..",
        TolerantOrder("[MemoryPackOrder(0)] public int A; [MemoryPackOrder({|EVO101:1|})] public bool C;"),
        TolerantOrder("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(2)] public bool C;"),
        factsAfter: Tolerant + "0 A int32 v1..; 1 B string v1; reserved 1 B v2..");

    [Theory]
    [InlineData("class {|EVO704:Order|} { public int A; public int B; public string C = \"\"; }", "class Order { [MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B; [MemoryPackOrder(2)] public string C = \"\"; }")]
    [InlineData("record {|EVO704:Order|}(int A, int B, string C);", "record Order([property: MemoryPackOrder(0)] int A, [property: MemoryPackOrder(1)] int B, [property: MemoryPackOrder(2)] string C);")]
    public Task The_order_is_written_down(string before, string after) =>
        Fixes.FixAsync(Three, $"[MemoryPackable] public partial {before}", $"[MemoryPackable(SerializeLayout.Explicit)] public partial {after}");

    [Fact]
    public Task The_order_comes_back() => Fixes.FixAsync(
        Three,
        Order("public int {|EVO108:B|}; public int A; public string C = \"\";"),
        "[MemoryPackable(SerializeLayout.Explicit)] public partial class Order { [MemoryPackOrder(1)] public int B; [MemoryPackOrder(0)] public int A; [MemoryPackOrder(2)] public string C = \"\"; }");

    [Theory]
    [InlineData("", "[MemoryPackable(GenerateType.VersionTolerant)]", "[MemoryPackable(SerializeLayout.Explicit)]")]
    [InlineData(Tolerant, "[MemoryPackable(SerializeLayout.Explicit)]", "[MemoryPackable(GenerateType.VersionTolerant)]")]
    public Task The_layout_comes_back(string layout, string before, string after) => Fixes.FixAsync(
        layout + "0 A int32 v1..",
        $"{before} public partial class {{|EVO308:Order|}} {{ [MemoryPackOrder(0)] public int A; }}",
        $"{after} public partial class Order {{ [MemoryPackOrder(0)] public int A; }}");

    [Theory]
    [InlineData("int32", "public {|EVO305:int?|} A;", "public int A;")]
    [InlineData("int32 optional", "public {|EVO305:int|} A;", "public int? A;")]
    [InlineData("string", "[BrotliStringFormatter] public {|EVO305:string|} A = \"\";", "public string A = \"\";")]
    [InlineData("MemoryPack.Compression.BrotliStringFormatter", "public {|EVO305:string|} A = \"\";", "[BrotliStringFormatter] public string A = \"\";")]
    public Task What_a_member_is_comes_back(string fact, string before, string after) =>
        Fixes.FixAsync($"0 A {fact} v1..", Order(before), Order(after));

    [Fact]
    public Task What_is_beneath_an_enum_comes_back() => Fixes.FixAsync(
        "0 A enum Acme.Color[uint8] v1..\nenum Acme.Color; 0 None v1..",
        "public enum Color { None } [MemoryPackable] public partial class Order { public {|EVO305:Color|} A; }",
        "public enum Color : byte { None } [MemoryPackable] public partial class Order { public Color A; }");

    [Fact]
    public Task A_value_of_an_enum_comes_back() => Fixes.FixAsync(
        "0 A enum Acme.Color v1..\nenum Acme.Color; 0 None v1..; 1 Red v1..",
        "public enum {|EVO502:Color|} { None } [MemoryPackable] public partial class Order { public Color A; }",
        "public enum Color { None, [Obsolete] Red = 1 } [MemoryPackable] public partial class Order { public Color A; }",
        "RestoreEnumValue");

    [Theory]
    [InlineData("[MemoryPackable, MemoryPackUnion(0, typeof(Circle))] public partial interface {|EVO505:IShape|};", "[MemoryPackable, MemoryPackUnion(0, typeof(Circle))] [MemoryPackUnion(1, typeof(Square))] public partial interface IShape;")]
    [InlineData("public interface IShape; [MemoryPackUnionFormatter(typeof(IShape)), MemoryPackUnion(0, typeof(Circle))] public partial class {|EVO505:ShapeFormatter|};", "public interface IShape; [MemoryPackUnionFormatter(typeof(IShape)), MemoryPackUnion(0, typeof(Circle))] [MemoryPackUnion(1, typeof(Square))] public partial class ShapeFormatter;")]
    public Task A_case_comes_back(string before, string after) => Fixes.FixAsync(Shapes, before + Types, after + Types, "RestoreCase");

    [Fact]
    public Task A_case_is_reserved_in_the_baseline() => Fixes.OffersAsync(
        Shapes,
        "[MemoryPackable, MemoryPackUnion(0, typeof(Circle))] public partial interface {|EVO505:IShape|};" + Types,
        "Restore case 1 (Square)");

    [Fact]
    public Task All_members_come_back() => Fixes.FixAllAsync(
        Three,
        "[MemoryPackable] public partial class {|EVO208:Order|} { public string C = \"\"; }",
        Order("[Obsolete] public int A { get; set; } [Obsolete] public int B { get; set; } public string C = \"\";"));

    [Fact]
    public Task All_numbers_are_written_down() => Fixes.FixAllAsync(
        "0 A int32 v1..\nmessage Acme.Other memorypack; 0 B int32 v1..",
        "[MemoryPackable] public partial class {|EVO704:Order|} { public int A; } [MemoryPackable] public partial class Other { public int B; }",
        "[MemoryPackable(SerializeLayout.Explicit)] public partial class Order { [MemoryPackOrder(0)] public int A; } [MemoryPackable(SerializeLayout.Explicit)] public partial class Other { [MemoryPackOrder(0)] public int B; }");

    [Theory]
    [InlineData(Three, "[MemoryPackable] public partial class Order { public int A; public int {|EVO208:D|}; public int B; public string C = \"\"; }")]
    [InlineData("\"$layout\" Unmanaged string v1..; 0 A int32 v1..; 1 B int32 v1..", "[MemoryPackable] public partial struct Order { public int {|EVO108:B|}; public int A; }")]
    [InlineData("\"$layout\" Unmanaged string v1..; 0 A int32 v1..", "[MemoryPackable] public partial class {|EVO308:Order|} { public int A; }")]
    public Task Nothing_is_offered(string facts, string code) => Fixes.OffersAsync(facts, code);

    private const string Shapes =
        "union Acme.IShape; 0 Acme.Circle v1..; 1 Acme.Square v1..\nmessage Acme.Circle memorypack; 0 R int32 v1..\nmessage Acme.Square memorypack; 0 R int32 v1..";

    private const string Types =
        " [MemoryPackable] public partial class Circle : IShape { public int R; } [MemoryPackable] public partial class Square : IShape { public int R; }";

    private static string Order(string members) => $"[MemoryPackable] public partial class Order {{ {members} }}";

    private static string TolerantOrder(string members) =>
        $"[MemoryPackable(GenerateType.VersionTolerant)] public partial class Order {{ {members} }}";
}
