using static SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet.Proto;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet;

public class TagTests
{
    private const string Shipped = "1 Id int64 v1..; 2 Note string v1..; 3 Count int32 v1..";

    [Theory]
    [InlineData("[ProtoMember(1)] public long Id; [ProtoMember(2)] public string? Note; [ProtoMember(3)] public int Count;")]
    [InlineData("[ProtoMember(3)] public int Count; [ProtoMember(2)] public string Note = \"\"; [ProtoMember(1)] public required long Id { get; init; }")]
    [InlineData("[ProtoMember(1)] private long Id; [ProtoMember(2, OverwriteList = true)] public string Note { get; private set; } = null!; [ProtoMember(3, IsRequired = true)] public int {|EVO002:Count|} { get; }")]
    public Task What_is_not_on_the_wire_may_change(string members) => OrderAsync(Shipped, members);

    [Theory]
    [InlineData("[ProtoMember(1)] public long Id; [ProtoMember(2)] public string? {|EVO002:Remark|}; [ProtoMember(3)] public int Count;")]
    [InlineData("[ProtoMember(1)] public long Id; [ProtoMember(2, Name = \"note\")] public string? Note; [ProtoMember(3)] public int Count;")]
    public Task A_rename_is_no_break(string members) => OrderAsync(Shipped, members);

    [Theory]
    [InlineData("[ProtoMember(1)] public long Id; [ProtoMember({|EVO102:4|})] public string? Note; [ProtoMember(3)] public int Count;")]
    [InlineData("[ProtoMember({|EVO102:3|})] public long Id; [ProtoMember(2)] public string? Note; [ProtoMember({|EVO102:1|})] public int Count;")]
    [InlineData("[ProtoMember({|EVO102:2|})] public long Id; [ProtoMember({|EVO102:3|})] public string? Note; [ProtoMember({|EVO102:4|})] public int Count;")]
    public Task Renumbered(string members) => OrderAsync(Shipped, members);

    [Fact]
    public Task Two_of_one_type_that_swap_their_tags() => OrderAsync(
        "1 From string v1..; 2 To string v1..", "[ProtoMember({|EVO102:2|})] public string? From; [ProtoMember({|EVO102:1|})] public string? To;");

    [Fact]
    public Task A_deletion_is_reserved_in_code() => VerifyAsync(
        Block(Shipped),
        "[ProtoContract] public class {|EVO106:Order|} { [ProtoMember(1)] public long Id; [ProtoMember(3)] public int Count; }");

    [Theory]
    [InlineData("ProtoReserved(2)")]
    [InlineData("ProtoReserved(2, \"was the note\")")]
    [InlineData("ProtoReserved(2, 2)")]
    public Task A_reserved_deletion_is_fine(string reservation) => VerifyAsync(
        Block(Shipped),
        $"[ProtoContract, {reservation}] public class {{|EVO002:Order|}} {{ [ProtoMember(1)] public long Id; [ProtoMember(3)] public int Count; }}");

    [Fact]
    public Task A_number_is_taken_by_another_member() => OrderAsync(
        Shipped, "[ProtoMember(1)] public long Id; [ProtoMember({|EVO101:2|})] public bool Flag; [ProtoMember(3)] public int Count;");

    [Theory]
    [InlineData("public bool {|EVO702:Paid|} { get; set; }")]
    [InlineData("[ProtoIgnore] public bool Paid { get; set; }")]
    [InlineData("public bool {|EVO702:Paid|};")]
    public Task A_number_is_taken_from_a_member_that_lives_on(string member) =>
        OrderAsync("1 Paid bool v1..", $"[ProtoMember({{|EVO101:1|}})] public bool Retry {{ get; set; }} {member}");

    [Theory]
    [InlineData("[ProtoMember(1)] public bool {|EVO002:IsPaid|} { get; set; } public bool {|EVO702:Paid|} { get => IsPaid; set => IsPaid = value; }")]
    [InlineData("[ProtoMember(1)] public bool {|EVO002:IsPaid|} { get => Paid; set => Paid = value; } public bool {|EVO702:Paid|};")]
    [InlineData("[ProtoMember(1)] public bool {|EVO002:IsPaid|} { get => Paid; set => Paid = value; } private bool Paid;")]
    [InlineData("[ProtoMember(1)] private bool {|EVO002:paid|}; public bool {|EVO702:Paid|} { get => paid; set => paid = value; }")]
    public Task A_rename_that_keeps_the_old_name_in_code(string members) => OrderAsync("1 Paid bool v1..", members);

    [Fact]
    public Task A_number_is_taken_long_after_its_member_went() => OrderAsync(
        "1 Id int64 v1..; 2 Note string v1..2",
        "[ProtoMember(1)] public long Id; [ProtoMember({|EVO101:2|})] public string? Phone;",
        shipped: 5);

    [Fact]
    public Task A_reserved_number_is_not_for_use() => VerifyAsync(
        Block("1 Id int64 v1..; reserved 2 v1.."),
        "[ProtoContract, ProtoReserved(2)] public class Order { [ProtoMember(1)] public long Id; [ProtoMember({|EVO103:2|})] public int Count; }");

    [Fact]
    public Task A_reservation_stays() => VerifyAsync(
        Block("1 Id int64 v1..; reserved 2 v1.."), "[ProtoContract] public class {|EVO107:Order|} { [ProtoMember(1)] public long Id; }");

    [Fact]
    public Task One_number_is_for_one_member() => OrderAsync(
        "1 Id int64 v1..", "[ProtoMember(1)] public long Id; [ProtoMember({|EVO104:1|})] public int Count;");

    [Fact]
    public Task A_number_of_a_subtype_is_one_of_the_base_type() => VerifyAsync(
        $"{Block("1 Id int64 v1..; 2 Special Acme.Special oneof case v1..")}\n{Block("\"$base\" Order Acme.Order v1..", "Special")}",
        """
        [ProtoContract, ProtoInclude({|EVO104:2|}, typeof(Special))] public class Order { [ProtoMember(1)] public long Id; [ProtoMember(2)] public int Count; }
        [ProtoContract] public class Special : Order;
        """);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("19000")]
    [InlineData("536870912")]
    public Task A_number_is_one_that_Protobuf_allows(string number) => OrderAsync("", $"[ProtoMember({{|EVO105:{number}|}})] public int Count;", ignore: ["EVO001"]);

    [Fact]
    public Task The_levels_of_inheritance_have_numbers_of_their_own() => VerifyAsync(
        $"{Block("1 A int32 v1..; 2 Derived Acme.Derived oneof case v1..")}\n{Block("\"$base\" Order Acme.Order v1..; 1 A int32 v1..", "Derived")}",
        """
        [ProtoContract, ProtoInclude(2, typeof(Derived))] public class Order { [ProtoMember(1)] public int A; }
        [ProtoContract] public class Derived : Order { [ProtoMember(1)] public new int A; }
        """);

    [Theory]
    [InlineData("public int B; public int C;", "1 B int32 v1..; 2 C int32 v1..")]
    [InlineData("public int C; public int B;", "1 B int32 v1..; 2 C int32 v1..")]
    [InlineData("public int B; public int C; internal int A;", "1 B int32 v1..; 2 C int32 v1..")]
    [InlineData("public int B; public int C; [ProtoMember(3)] public int {|EVO002:A|};", "1 B int32 v1..; 2 C int32 v1..")]
    public Task Tags_that_follow_from_names_stay_while_the_names_do(string members, string facts) =>
        OrderAsync(facts, members, attributes: "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)]", ignore: ["EVO704"]);

    [Fact]
    public Task A_new_member_renumbers_what_sorts_behind_it() => VerifyAsync(
        Block("1 B int32 v1..; 2 C string v1.."),
        "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] public class {|EVO704:Order|} { public int {|EVO102:B|}; public string? {|EVO102:C|}; public int A; }");

    [Fact]
    public Task Tags_that_follow_from_names_can_be_written_down() => Verify.MessageAsync(
        Baseline(1, Block("1 B int32 v1.."), Block("1 Z int32 v1..", "Other")),
        Code("""
            [ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] public class Order { public string? A; public int B; }
            [ProtoContract] public class Other { [ProtoMember(2)] public int Z; }
            """),
        """
        EVO101: 'Order.A' takes tag 1, which shipped as 'B' (int32) in v1. protobuf-net, backward: a stored 5 is refused. Write the shipped tags down, and give a new member a free one.
        EVO102: 'Order.B' shipped at tag 1 in v1 and stands at tag 2 now. protobuf-net, backward: a stored 'B' at tag 1 is refused. Write the shipped tags down, and give a new member a free one.
        EVO102: 'Other.Z' shipped at tag 1 in v1 and stands at tag 2 now. protobuf-net, backward: a stored 'Z' at tag 1 is skipped. Two releases: first write the field at both tags, then reserve the old one.
        """,
        ignore: ["EVO602", "EVO704"],
        setup: Setup);

    [Fact]
    public Task Implicit_tags_are_named_with_their_origin() => MessageAsync(
        Block("1 A int32 v1.."),
        "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] public class Order { public int A; }",
        "EVO704: The tags of 'Order' follow from the names of the members: a member that is added, renamed or moved can change those of others");

    [Fact]
    public Task A_public_member_without_a_number() => OrderAsync("1 A int32 v1..", "[ProtoMember(1)] public int A; public int {|EVO702:B|};");

    [Fact]
    public Task Of_a_vocabulary_that_is_new_nothing_is_said() => MessageAsync(
        Block("1 A int32 v1.."),
        "[ProtoContract, DataContract] public class Order { [ProtoMember(2), DataMember(Name = \"a\")] public int A; }",
        "EVO102: 'Order.A' shipped at tag 1 in v1 and stands at tag 2 now. protobuf-net, backward: a stored 'A' at tag 1 is skipped."
        + " Two releases: first write the field at both tags, then reserve the old one.");

    [Fact]
    public Task Message_text() => MessageAsync(
        Block("1 From string v1..; 2 To string v1.."),
        "[ProtoContract] public class Order { [ProtoMember(1)] public string? From; [ProtoMember(5)] public string? To; }",
        "EVO102: 'Order.To' shipped at tag 2 in v1 and stands at tag 5 now. protobuf-net, backward: a stored 'To' at tag 2 is skipped."
        + " Two releases: first write the field at both tags, then reserve the old one.");
}
