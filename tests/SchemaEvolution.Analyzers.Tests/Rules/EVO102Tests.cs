using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO102Tests
{
    private static readonly string Shipped = OrderBaseline("1 Id int64 v1..; 2 Note string v1..; 3 Count int32 v1..");

    [Theory]
    [InlineData("[Tag(1)] public long Id; [Tag({|EVO102:9|})] public string Note = \"\"; [Tag(3)] public int Count;")]
    [InlineData("[Tag(1)] public long Id; [Tag({|EVO102:3|})] public string Note = \"\"; [Tag({|EVO102:2|})] public int Count;")]
    [InlineData("[Tag({|EVO102:2|})] public long Id; [Tag({|EVO102:3|})] public string Note = \"\"; [Tag({|EVO102:1|})] public int Count;")]
    [InlineData("[Tag({|EVO102:2|})] public long Id; [Tag({|EVO102:3|})] public string Note = \"\"; [Tag({|EVO102:4|})] public int Count; [Tag(1)] public long First;")]
    [InlineData("[Tag(1)] public long Id; [Tag({|EVO102:9|})] public string Note = \"\"; [Tag({|EVO101:2|})] public bool New; [Tag(3)] public int Count;")]
    public Task Shipped_name_at_another_tag(string members) => Verify.DiagnosticsAsync(Shipped, Order(members));

    [Fact]
    public Task It_goes_before_the_reserved_tag() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1..; reserved 7 v1.."),
        Source("[Message, Reserved(7)] public class Order { [Tag(1)] public long Id; [Tag({|EVO102:7|})] public string Note = \"\"; }"));

    [Fact]
    public Task It_goes_before_the_tag_of_another_field() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1..; 4 Old bool v1", shipped: 2),
        Order("[Tag(1)] public long Id; [Tag({|EVO102:4|})] public string Note = \"\";"));

    [Fact]
    public Task Type_of_a_moved_field_is_still_judged() => Verify.DiagnosticsAsync(
        Shipped, Order("[Tag(1)] public long Id; [Tag({|EVO102:9|})] public {|EVO301:bool|} Note; [Tag(3)] public int Count;"));

    [Fact]
    public Task Retired_tag_and_a_new_one_is_the_way_to_do_it() => Verify.DiagnosticsAsync(
        Shipped,
        OrderWith(
            "EVO002",
            "[Tag(1)] public long Id; [Tag(4)] public string {|EVO002:Note|} = \"\"; [Tag(3)] public int Count;",
            "[Message, Reserved(2, \"Note\")]"));

    [Fact]
    public Task Only_the_latest_version_counts() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1; 2 Id int64 v2..; reserved 1 v2..", shipped: 2),
        Source("[Message, Reserved(1)] public class Order { [Tag(2)] public long Id; }"));

    [Fact]
    public Task Name_that_was_given_for_the_wire_is_the_name() => Verify.DiagnosticsAsync(
        OrderBaseline("1 id int64 v1.."), Order("[Tag({|EVO102:2|}, Name = \"id\")] public long Number;"));

    [Fact]
    public Task New_member_that_hides_a_shipped_one_is_new() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1.."),
        Source("public class Root { [Tag(1)] public long Id; } [Message] public class Order : Root { [Tag(2)] public new long {|EVO002:Id|}; }"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1.."),
        Order("[Tag(1)] public long Id; [Tag(5)] public string Note = \"\";"),
        "EVO102: 'Order.Note' shipped at tag 2 in v1 and stands at tag 5 now. Protobuf, backward: a stored 'Note' at tag 2 is skipped."
        + " Two releases: first write the field at both tags, then reserve the old one.");

    [Fact]
    public Task Message_text_of_a_swap() => Verify.MessageAsync(
        OrderBaseline("1 From string v1..; 2 To string v1.."),
        Order("[Tag(2)] public string From = \"\"; [Tag(1)] public string To = \"\";"),
        "EVO102: 'Order.From' shipped at tag 1 in v1 and stands at tag 2 now. Protobuf, backward: a stored 'From' at tag 1 is read as 'To'. No order is safe.",
        place: 0);
}
