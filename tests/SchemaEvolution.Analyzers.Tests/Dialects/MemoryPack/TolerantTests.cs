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

    [Fact]
    public Task Tolerance_is_no_matter_of_taste() => VerifyAsync(
        Block("0 A int32 v1..") + "\n" + Block(Tolerant + "0 A int32 v1..", "Other") + "\n" + Block(Tolerant + "0 A int32 v1..", "Same"),
        """
        [MemoryPackable(GenerateType.VersionTolerant)] public partial class {|EVO308:Order|} { [MemoryPackOrder(0)] public int A; }
        [MemoryPackable(SerializeLayout.Explicit)] public partial class {|EVO308:Other|} { [MemoryPackOrder(0)] public int A; }
        [MemoryPackable(GenerateType.VersionTolerant)] public partial class Same { [MemoryPackOrder(0)] public int A; }
        """);
}
