using static SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack.Packed;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

public class ObjectTests
{
    private const string Three = "0 A int32 v1..; 1 B int32 v1..; 2 C string v1..";

    [Theory]
    [InlineData("public int A; public int B; public string C = \"\";")]
    [InlineData("[MemoryPackOrder(2)] public string? C; [MemoryPackOrder(0)] public int A { get; init; } [MemoryPackOrder(1)] public required int B;")]
    [InlineData("public int A; public int Renamed; public string? C;")]
    [InlineData("public int A; [MemoryPackInclude] private int B; public string C = \"x\"; [MemoryPackIgnore] public int D; private int e; public int Get() => B + e;")]
    public Task What_keeps_every_place_is_silent(string members) => OrderAsync(Three, members);

    [Fact]
    public Task A_member_at_the_end() => OrderAsync(Three, "public int A; public int B; public string C = \"\"; public int {|EVO208:D|};");

    [Fact]
    public Task A_member_in_the_middle() => OrderAsync(Three, "public int A; public int {|EVO208:D|}; public int B; public string C = \"\";");

    [Fact]
    public Task A_property_that_is_only_computed_takes_a_place_too() =>
        OrderAsync(Three, "public int A; public int B; public string C = \"\"; public int {|EVO208:Sum|} => A + B;");

    [Fact]
    public Task Members_that_change_places() => OrderAsync(Three, "public int {|EVO108:B|}; public int A; public string C = \"\";");

    [Fact]
    public Task One_that_keeps_its_place_between_two_that_change_theirs_has_not_moved() =>
        OrderAsync("0 A int32 v1..; 1 B int32 v1..; 2 C int32 v1..", "public int {|EVO108:C|}; public int B; public int {|EVO108:A|};");

    [Fact]
    public Task One_that_keeps_its_place_behind_another_has_not_moved() => OrderAsync(
        "0 A int32 v1..; 1 B int32 v1..; 2 C string v1..", "public int A; public long {|EVO208:X|}; public string C = \"\"; public int {|EVO108:B|};");

    [Fact]
    public Task A_number_that_changes_a_place() =>
        OrderAsync(Three, "[MemoryPackOrder(2)] public int {|EVO108:A|}; [MemoryPackOrder(0)] public int B; [MemoryPackOrder(1)] public string C = \"\";");

    [Theory]
    [InlineData("public int A; public string C = \"\";")]
    [InlineData("public int B; public string C = \"\";")]
    [InlineData("public int A; public int B;")]
    [InlineData("public int A; [MemoryPackIgnore] public int B; public string C = \"\";")]
    [InlineData("public int A; private int B; public string C = \"\"; public int Get() => B;")]
    public Task A_member_that_goes(string members) =>
        CodeAsync(Block(Three), $"[MemoryPackable] public partial class {{|EVO208:Order|}} {{ {members} }}");

    [Theory]
    [InlineData("public int A; public string {|EVO101:X|} = \"\"; public string C = \"\";")]
    [InlineData("public int A; public uint {|EVO101:X|}; public string C = \"\";")]
    [InlineData("public int A; public int B; public List<int> {|EVO101:X|} = [];")]
    [InlineData("public int A; [MemoryPackOrder({|EVO101:1|})] public bool X; public string C = \"\";")]
    [InlineData("public int A; public int B; public int {|EVO101:X|}; public int {|EVO208:Y|};")]
    public Task Another_member_in_the_same_place(string members) => OrderAsync(Three, members);

    [Fact]
    public Task A_renamed_member_and_one_behind_it() =>
        OrderAsync(Three, "public int A; public int B; public string Renamed = \"\"; public int {|EVO208:D|};");

    [Fact]
    public Task Another_member_in_the_same_place_is_told_once() => MessageAsync(
        "0 A int32 v1..; 1 B int32 v1..",
        "public int A; public string Title = \"\";",
        "EVO101: 'Order.Title' takes position 1, which shipped as 'B' (int32) in v1."
        + " MemoryPack, forward: a new \"abc\" is read by old readers as -4. No order is safe.");

    [Fact]
    public Task No_place_is_free() => MessageAsync(
        "0 A int32 v1..; 1 B int32 v1..",
        "public int A; public uint Total;",
        "EVO101: 'Order.Total' takes position 1, which shipped as 'B' (int32) in v1."
        + " MemoryPack, backward: a stored -1 is read as 4294967295."
        + " Two releases: first write the new field behind all others, then leave the old one unused.");

    [Fact]
    public Task A_member_that_moves_to_the_base_class_comes_first() => CodeAsync(
        Block(Three),
        "public class Root { public int {|EVO108:B|}; } [MemoryPackable] public partial class Order : Root { public int A; public string C = \"\"; }");

    [Fact]
    public Task The_first_member_may_move_to_the_base_class() => CodeAsync(
        Block(Three),
        "public class Root { public int A; } [MemoryPackable] public partial class Order : Root { public int B; public string C = \"\"; }");

    [Fact]
    public Task A_base_class_with_a_member_and_one_without() => CodeAsync(
        Block(Three) + "\n" + Block(Three, "Other"),
        """
        public class Empty; public class Root { public int {|EVO208:X|}; }
        [MemoryPackable] public partial class Order : Root { public int A; public int B; public string C = ""; }
        [MemoryPackable] public partial class Other : Empty { public int A; public int B; public string C = ""; }
        """);

    [Theory]
    [InlineData("int32", "{|EVO305:long|} A")]
    [InlineData("int64", "{|EVO305:int|} A")]
    [InlineData("int32", "{|EVO302:uint|} A")]
    [InlineData("string", "{|EVO305:int|} A")]
    [InlineData("string", "string? A")]
    [InlineData("list<int32>", "{|EVO305:List<long>|} A = []")]
    [InlineData("list<int32>", "int[] A = []")]
    [InlineData("list<int32>", "HashSet<int> A = []")]
    [InlineData("map<int32,string>", "SortedDictionary<int, string?>? A")]
    [InlineData("int32", "{|EVO304:List<int>|} A = []")]
    [InlineData("bytes", "List<byte> A = []")]
    [InlineData("bytes", "System.Buffers.ReadOnlySequence<byte> A")]
    [InlineData("list<int32>", "Memory<int> A")]
    [InlineData("list<int32>", "ReadOnlyMemory<int> A")]
    [InlineData("list<int32>", "{|EVO305:ReadOnlyMemory<long>|} A")]
    [InlineData("System.Memory<int32>", "int[] A = []")]
    [InlineData("System.Collections.Generic.KeyValuePair<int32,string>", "(int Id, string Name) A")]
    [InlineData("System.Collections.Generic.KeyValuePair<int32,string>", "{|EVO307:(string, int)|} A")]
    [InlineData("System.Collections.Generic.KeyValuePair<int32,int32>", "(int, int) A")]
    [InlineData("System.Collections.Generic.KeyValuePair<int32,int64>", "{|EVO307:(int, long)|} A")]
    [InlineData("int32", "{|EVO305:int?|} A")]
    [InlineData("int32 optional", "{|EVO305:int|} A")]
    [InlineData("string", "[BrotliStringFormatter] public {|EVO305:string|} A = \"\"")]
    [InlineData("MemoryPack.Compression.BrotliStringFormatter", "{|EVO305:string|} A = \"\"")]
    [InlineData("string", "[Utf16StringFormatter] public string A = \"\"")]
    [InlineData("System.ValueTuple<int32,int32>", "{|EVO307:(int, string)|} A")]
    [InlineData("System.ValueTuple<int32,int32>", "(int X, int Y) A")]
    public Task Another_type(string old, string member) => OrderAsync($"0 A {old} v1..", member.StartsWith('[') ? $"{member};" : $"public {member};");

    [Fact]
    public Task Old_readers_count_the_members() => MessageAsync(
        "0 A int32 v1..",
        "public int A; public int B;",
        "EVO208: 'Order.B' does not fit readers of v1, which accept no other members: nothing there, 'B' (int32) here."
        + " MemoryPack, forward: a new message with 'B' is refused by old readers. Deploy readers first.");
}
