using static SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack.Packed;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

public class TolerantTests
{
    private const string Two = "0 A int32 v1..; 3 B string v1..";

    [Theory]
    [InlineData("[MemoryPackOrder(3)] public string? B; [MemoryPackOrder(0)] public int A { get; init; }")]
    [InlineData("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(3)] public string B = \"\"; [MemoryPackIgnore] public int C;")]
    [InlineData("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(3)] public string {|EVO002:Renamed|} = \"\";")]
    [InlineData("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(3)] public string B = \"\"; [MemoryPackOrder(4)] public int {|EVO002:C|};")]
    [InlineData("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(3)] public string B = \"\"; [MemoryPackOrder(1)] public required int {|EVO002:C|};")]
    public Task What_keeps_its_number_is_safe(string members) => TolerantAsync(Two, members);

    [Fact]
    public Task A_member_that_goes_is_reserved_in_the_baseline() => VerifyAsync(
        Block(Tolerant + Two),
        "[MemoryPackable(GenerateType.VersionTolerant)] public partial class {|EVO106:Order|} { [MemoryPackOrder(0)] public int A; }");

    [Fact]
    public Task A_number_that_the_baseline_reserves_is_missed_by_nobody() =>
        TolerantAsync("0 A int32 v1..; 3 B string v1; reserved 3 B v2..", "[MemoryPackOrder(0)] public int A;", shipped: 2);

    [Fact]
    public Task A_reserved_number_is_not_taken_again() => TolerantAsync(
        "0 A int32 v1..; 3 B string v1; reserved 3 B v2..",
        "[MemoryPackOrder(0)] public int A; [MemoryPackOrder({|EVO103:3|})] public int C;",
        shipped: 2);

    [Fact]
    public Task A_number_is_taken_again_years_later() => TolerantAsync(
        "0 A int32 v1..; 3 B string v1",
        "[MemoryPackOrder(0)] public int A; [MemoryPackOrder({|EVO101:3|})] public string C = \"\";",
        shipped: 4);

    [Fact]
    public Task Numbers_that_are_swapped() => TolerantAsync(
        "0 A int32 v1..; 1 B int32 v1..",
        "[MemoryPackOrder({|EVO102:1|})] public int A; [MemoryPackOrder({|EVO102:0|})] public int B;");

    [Fact]
    public Task A_number_that_is_there_twice_and_one_that_is_too_large() => TolerantAsync(
        "0 A int32 v1..",
        "[MemoryPackOrder(0)] public int A; [MemoryPackOrder({|EVO104:0|})] public int B; [MemoryPackOrder({|EVO105:249|})] public int C;");

    [Fact]
    public Task A_type_that_changes() => TolerantAsync(Two, "[MemoryPackOrder(0)] public {|EVO305:long|} A; [MemoryPackOrder(3)] public string B = \"\";");

    [Theory]
    [InlineData("public int A; public string B = \"\"; public long C;")]
    [InlineData("public int A; public string Renamed = \"\"; public long C; public int D;")]
    [InlineData("public int A; public string B = \"\";")]
    [InlineData("public int A; public string {|EVO208:X|} = \"\"; public string B = \"\"; public long C;")]
    [InlineData("public string {|EVO108:B|} = \"\"; public int A; public long C;")]
    [InlineData("public int A; public bool {|EVO101:X|}; public long C;")]
    public Task Numbers_that_follow_from_the_order(string members) => VerifyAsync(
        Block(Tolerant + "0 A int32 v1..; 1 B string v1..; 2 C int64 v1.."),
        $"[MemoryPackable(GenerateType.VersionTolerant, SerializeLayout.Sequential)] public partial class Order {{ {members} }}",
        ignore: ["EVO704", "EVO002"]);

    [Fact]
    public Task Numbers_that_follow_from_the_order_and_had_gaps() => VerifyAsync(
        Block(Tolerant + Two),
        "[MemoryPackable(GenerateType.VersionTolerant, SerializeLayout.Sequential)] public partial class Order { public int A; public string {|EVO102:B|} = \"\"; }",
        ignore: ["EVO704"]);

    [Fact]
    public Task A_member_between_others_is_told_once() => Verify.MessageAsync(
        Rules.Text.Baseline(1, Block(Tolerant + "0 A int32 v1..; 1 B string v1..")),
        $"using MemoryPack;\n{Rules.Text.Source("[MemoryPackable(GenerateType.VersionTolerant, SerializeLayout.Sequential)] public partial class Order { public int A; public int X; public string B = \"\"; }")}",
        "EVO208: 'Order.X' does not fit readers of v1, which accept no other members between theirs: nothing there, 'X' (int32) here."
        + " MemoryPack, backward: a stored 'B' at position 1 is read as 'X'. No order is safe.",
        ignore: ["EVO704", "EVO002"],
        setup: Setup);

    [Theory]
    [InlineData("[MemoryPackOrder(0)] public int A; [MemoryPackOrder(1)] public int B;", "New")]
    [InlineData("[MemoryPackOrder(0)] public long A;", "{|EVO307:New|}")]
    public Task A_message_in_one_that_is_not_tolerant(string members, string type) => VerifyAsync(
        Block("0 I Acme.Old v1..") + "\n" + Block(Tolerant + "0 A int32 v1..", "Old"),
        $$"""
        [MemoryPackable] public partial class Order { public {{type}} I = new(); }
        [MemoryPackable(GenerateType.VersionTolerant)] public partial class Old { [MemoryPackOrder(0)] public int A; }
        [MemoryPackable(GenerateType.VersionTolerant)] public partial class {|EVO001:New|} { {{members}} }
        """,
        ignore: ["EVO704", "EVO002"]);

    [Fact]
    public Task Tolerance_is_no_matter_of_taste() => VerifyAsync(
        Block("0 A int32 v1..") + "\n" + Block(Tolerant + "0 A int32 v1..", "Other") + "\n" + Block(Tolerant + "0 A int32 v1..", "Same"),
        """
        [MemoryPackable(GenerateType.VersionTolerant)] public partial class {|EVO308:Order|} { [MemoryPackOrder(0)] public int A; }
        [MemoryPackable(SerializeLayout.Explicit)] public partial class {|EVO308:Other|} { [MemoryPackOrder(0)] public int A; }
        [MemoryPackable(GenerateType.VersionTolerant)] public partial class Same { [MemoryPackOrder(0)] public int A; }
        """);
}
