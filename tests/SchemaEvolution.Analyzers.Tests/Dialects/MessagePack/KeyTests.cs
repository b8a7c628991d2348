using static SchemaEvolution.Analyzers.Tests.Dialects.MessagePack.Msg;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

public class KeyTests
{
    private const string Shipped = "0 Id int64 v1..; 1 Note string v1..; 2 Count int32 v1..";

    [Theory]
    [InlineData("class Order { [Key(0)] public long Id; [Key(1)] public string? Note; [Key(2)] public int Count; }")]
    [InlineData("class Order { [Key(2)] public int Count; [Key(1)] public string Note = \"none\"; [Key(0)] public required long Id { get; init; } }")]
    [InlineData("struct {|EVO002:Order|} { [Key(0)] public long Id; [Key(1)] public string? Note; [Key(2)] public int Count; }")]
    [InlineData("record Order([property: Key(0)] long Id, [property: Key(1)] string Note, [property: Key(2)] int Count);")]
    [InlineData("readonly record struct {|EVO002:Order|}([property: Key(0)] long Id, [property: Key(1)] string? Note, [property: Key(2)] int Count);")]
    [InlineData("partial class Order { [Key(0)] private long Id; [Key(1)] internal string? Note; [Key(2)] public int Count { get; private set; } }")]
    public Task What_is_not_on_the_wire_may_change(string declaration) => VerifyAsync(Block(Shipped), $"[MessagePackObject] public {declaration}");

    [Fact]
    public Task Members_may_move_to_a_base_class_and_keep_their_keys() => VerifyAsync(
        Block(Shipped),
        """
        public abstract class Document { [Key(0)] public long Id; [Key(1)] public string? Note; }
        [MessagePackObject] public class Order : Document { [Key(2)] public int Count; }
        """);

    [Fact]
    public Task A_rename_is_no_break() =>
        OrderAsync(Shipped, "[Key(0)] public long Id; [Key(1)] public string? {|EVO002:Remark|}; [Key(2)] public int Count;");

    [Theory]
    [InlineData("[Key(0)] public long Id; [Key({|EVO102:3|})] public string? Note; [Key(2)] public int Count;")]
    [InlineData("[Key({|EVO102:2|})] public long Id; [Key(1)] public string? Note; [Key({|EVO102:0|})] public int Count;")]
    [InlineData("[Key({|EVO102:1|})] public long Id; [Key({|EVO102:2|})] public string? Note; [Key({|EVO102:3|})] public int Count;")]
    [InlineData("[Key({|EVO101:0|})] public string? New; [Key({|EVO102:1|})] public long Id; [Key({|EVO102:2|})] public string? Note; [Key({|EVO102:3|})] public int Count;")]
    public Task Renumbered(string members) => OrderAsync(Shipped, members);

    [Fact]
    public Task Two_of_one_type_that_swap_their_keys() =>
        OrderAsync("0 From string v1..; 1 To string v1..", "[Key({|EVO102:1|})] public string? From; [Key({|EVO102:0|})] public string? To;");

    [Theory]
    [InlineData("0 A int32 v1..; 1 B string v1; 2 C int32 v1..; reserved 1 v2..", "[Key(0)] public int A; [Key(2)] public int C;")]
    [InlineData("0 A int32 v1..; 1 B int32 v1; reserved 1 v2..", "[Key(0)] public int A;")]
    public Task A_deletion_is_reserved_in_the_baseline(string facts, string members) => OrderAsync(facts, members);

    [Fact]
    public Task A_deletion_that_nobody_remembers() =>
        VerifyAsync(Block("0 A int32 v1..; 1 B int32 v1.."), "[MessagePackObject] public class {|EVO106:Order|} { [Key(0)] public int A; }");

    [Fact]
    public Task A_deletion_in_the_middle_leaves_nil_where_old_readers_hold_a_number() => VerifyAsync(
        Block("0 A int32 v1..; 1 B int32 v1; 2 C int32 v1..; reserved 1 v2.."),
        "[MessagePackObject] public class {|EVO203:Order|} { [Key(0)] public int A; [Key(2)] public int C; }");

    [Theory]
    [InlineData("0 A int32 v1..; 2 C int32 v1..", "[Key(0)] public int A; [Key(1)] public string? {|EVO002:B|}; [Key(2)] public int C;")]
    [InlineData("0 A int32 v1..; 2 C int32 v1..", "[Key(0)] public int A; [Key(1)] public int? {|EVO002:B|}; [Key(2)] public int C;")]
    [InlineData("0 A int32 v1..; 1 B int32 v1..", "[Key(0)] public int A; [Key(1)] public int B; [Key(2)] public int {|EVO002:C|};")]
    [InlineData("0 A int32 v1..; 1 B int32 v1..", "[Key(0)] public int A; [Key(1)] public int B; [Key(9)] public int {|EVO002:C|};")]
    public Task An_addition(string facts, string members) => OrderAsync(facts, members);

    [Fact]
    public Task An_addition_in_a_gap_reads_nil_from_old_data() => OrderAsync(
        "0 A int32 v1..; 2 C int32 v1..", "[Key(0)] public int A; [Key(1)] public int {|EVO205:B|}; [Key(2)] public int C;");

    [Fact]
    public Task A_number_is_taken_long_after_its_member_went() => OrderAsync(
        "0 A int32 v1..; 1 B string v1..2", "[Key(0)] public int A; [Key({|EVO101:1|})] public string? Phone;", shipped: 5);

    [Fact]
    public Task A_reserved_number_is_not_for_use() => OrderAsync(
        "0 A int32 v1..; reserved 1 v1..", "[Key(0)] public int A; [Key({|EVO103:1|})] public string? Phone;");

    [Fact]
    public Task One_key_is_for_one_member() => VerifyAsync(
        Block("0 A int32 v1.."),
        "public class Root { [Key(0)] public int A; } [MessagePackObject] public class Order : Root { [Key({|EVO104:0|})] public int B; }");

    [Fact]
    public Task A_key_is_not_negative() => OrderAsync("0 A int32 v1..", "[Key(0)] public int A; [Key({|EVO105:-1|})] public int B;");

    [Theory]
    [InlineData("[MessagePackObject] public class {|EVO308:Order|} { [Key(\"Id\")] public long Id; [Key(\"Note\")] public string? Note; [Key(\"Count\")] public int Count; }")]
    [InlineData("[MessagePackObject(true)] public class {|EVO308:Order|} { public long Id; public string? Note; public int Count; }")]
    public Task Names_for_numbers(string code) => VerifyAsync(Block(Shipped), code);

    [Fact]
    public Task Message_text_of_an_addition_in_a_gap() => MessageAsync(
        Block("0 A int32 v1..; 2 C int32 v1.."),
        "[MessagePackObject] public class Order { [Key(0)] public int A; [Key(1)] public int B = 1; [Key(2)] public int C; }",
        "EVO205: 'Order.B' (tag 1) is a new field, which v1 did not have, and cannot hold the nil that old data has in its place."
        + " MessagePack, backward: a stored nil in the place of 'B' is refused.");

    [Fact]
    public Task Message_text_of_a_swap() => MessageAsync(
        Block("0 A int32 v1..; 1 B string v1.."),
        "[MessagePackObject] public class Order { [Key(0)] public string B = \"\"; [Key(1)] public int A; }",
        "EVO102: 'Order.B' shipped at tag 1 in v1 and stands at tag 0 now. MessagePack, backward: a stored 'B' at tag 1 is refused.\n"
        + "EVO102: 'Order.A' shipped at tag 0 in v1 and stands at tag 1 now. MessagePack, backward: a stored 'A' at tag 0 is refused.");

    [Fact]
    public Task Message_text_of_a_swap_that_nobody_notices() => MessageAsync(
        Block("0 A int32 v1..; 1 B int32 v1.."),
        "[MessagePackObject] public class Order { [Key(0)] public int B; [Key(1)] public int A; }",
        "EVO102: 'Order.B' shipped at tag 1 in v1 and stands at tag 0 now. MessagePack, backward: a stored 'B' at tag 1 is read as 'A'. No order is safe.\n"
        + "EVO102: 'Order.A' shipped at tag 0 in v1 and stands at tag 1 now. MessagePack, backward: a stored 'A' at tag 0 is read as 'B'. No order is safe.");

    [Fact]
    public Task Message_text_of_a_type_at_a_new_tag() => MessageAsync(
        Block("0 A int32 v1.."),
        "[MessagePackObject] public class Order { [Key(4)] public string A = \"\"; }",
        "EVO102: 'Order.A' shipped at tag 0 in v1 and stands at tag 4 now. MessagePack, backward: a stored 'A' at tag 0 is skipped."
        + " Two releases: first write the field at both tags, then reserve the old one.\n"
        + "EVO301: 'Order.A' (tag 0) shipped as int32 in v1 and is string now. MessagePack, backward: a stored 5 is refused."
        + " Two releases: first write both the old field and a new one, then retire the old one.");

    [Fact]
    public Task A_member_that_is_required_for_the_compiler_alone() => OrderAsync(
        "0 A int32 optional v1..", "[Key(0)] public required int {|EVO202:A|};");

    [Fact]
    public Task Message_text_of_a_deletion() => MessageAsync(
        Block("0 A int32 v1..; 1 B int32 v1; 2 C int32 v1..; reserved 1 v2.."),
        "[MessagePackObject] public class Order { [Key(0)] public int A; [Key(2)] public int C; }",
        "EVO203: 'Order' no longer has 'B' (int32), tag 1, which shipped in v1 and which old readers cannot do without. MessagePack, forward: a new nil in the place of 'B'"
        + " is refused by old readers. Deploy readers first. Restore it, or accept the break and reserve the tag.");
}
