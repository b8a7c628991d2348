using static SchemaEvolution.Analyzers.Tests.Dialects.DataContract.Contracts;

namespace SchemaEvolution.Analyzers.Tests.Dialects.DataContract;

public class MemberTests
{
    private const string ThreeShipped = "\"A\" A int32 v1..; \"B\" B int32 v1..; \"C\" C int32 v1..";

    [Theory]
    [InlineData("[DataMember] public int A; [DataMember] public int B; [DataMember] public int C;")]
    [InlineData("[DataMember] public int C; [DataMember] public int A; [DataMember] public int B;")]
    [InlineData("[DataMember] public int A; [DataMember] public int {|EVO002:AB|}; [DataMember] public int B; [DataMember] public int C;")]
    [InlineData("[DataMember] public int A; [DataMember(Name = \"B\")] public int {|EVO002:Renamed|}; [DataMember] public int C;")]
    [InlineData("[DataMember(Order = 1)] public int {|EVO002:A|}; [DataMember(Order = 2)] public int {|EVO002:B|}; [DataMember(Order = 3)] public int {|EVO002:C|};")]
    [InlineData("[DataMember] private int A; [DataMember] public int B { get; set; } [DataMember] public int C { get; private set; }")]
    [InlineData("[DataMember(EmitDefaultValue = false)] public int A; [DataMember] public int B = 7; [DataMember] public int C;")]
    public Task What_old_and_new_readers_find_is_silent(string members) => MembersAsync(ThreeShipped, members);

    [Theory]
    [InlineData("[DataMember] public int A; [DataMember] public int {|EVO401:Beta|}; [DataMember] public int C;")]
    [InlineData("[DataMember] public int A; [DataMember(Name = \"b\")] public int {|EVO401:B|}; [DataMember] public int C;")]
    [InlineData("[DataMember(Order = 1)] public int {|EVO108:A|}; [DataMember] public int B; [DataMember] public int C;")]
    [InlineData("[DataMember] public int A; [DataMember] public int B; [DataMember] public {|EVO303:long|} C;")]
    [InlineData("[DataMember] public int A; [DataMember] public int B; [DataMember] public {|EVO304:List<int>|} C;")]
    [InlineData("[DataMember] public int A; [DataMember] public int B; [DataMember] public {|EVO305:Guid|} C;")]
    [InlineData("[DataMember] public int A; [DataMember] public int B; [DataMember(IsRequired = true)] public int {|EVO202:C|};")]
    [InlineData("[DataMember] public int A; [DataMember] public int B; [DataMember] public int C; [DataMember(IsRequired = true)] public int {|EVO201:D|};")]
    public Task What_they_do_not_find_or_misread_is_reported(string members) => MembersAsync(ThreeShipped, members);

    [Theory]
    [InlineData("[DataMember(Order = 1)] public int A; [DataMember(Order = 3)] public int {|EVO002:Other|};", "Order")]
    [InlineData("[DataMember(Order = 1)] public int A; [DataMember(Order = 2)] public int {|EVO401:Other|};", "Order")]
    [InlineData("[DataMember(Order = 1)] public int A; [DataMember(Order = 3)] public int {|EVO401:Beta2|};", "Order")]
    public Task What_comes_in_another_place_is_another_member(string members, string name) => CodeAsync(
        Block("\"A\" A int32 v1.. order 1; \"Beta\" Beta int32 v1.. order 2"),
        $"[DataContract] public class {(members.Contains("EVO002") ? $"{{|EVO002:{name}|}}" : name)} {{ {members} }}");

    [Fact]
    public Task A_member_that_goes_is_skipped() => CodeAsync(
        Block(ThreeShipped), "[DataContract] public class {|EVO002:Order|} { [DataMember] public int A; [DataMember] public int C; }");

    [Fact]
    public Task The_baseline_alone_may_reserve() => CodeAsync(
        Block("\"A\" A int32 v1..; \"B\" B int32 v1; reserved \"B\" v2.."), "[DataContract] public class Order { [DataMember] public int A; }");

    [Theory]
    [InlineData("[DataMember] public string A;")]
    [InlineData("[DataMember] public string? A;")]
    [InlineData("[DataMember] public string A = \"\";")]
    public Task Annotations_are_no_difference(string member) => MembersAsync("\"A\" A string v1..", member);

    [Theory]
    [InlineData("int32", "[DataMember] public int? {|EVO204:A|};")]
    [InlineData("int32 optional", "[DataMember] public int {|EVO202:A|};")]
    [InlineData("int32 optional", "[DataMember] public int? A;")]
    [InlineData("int32", "[DataMember(EmitDefaultValue = true)] public int? {|EVO204:A|};")]
    [InlineData("int32", "[DataMember(EmitDefaultValue = false)] public {|EVO207:int?|} A;")]
    public Task Null_is_refused_where_there_is_none(string shipped, string member) => MembersAsync($"\"A\" A {shipped} v1..", member);

    [Theory]
    [InlineData("int32", "[DataMember] public int {|EVO002:A|};")]
    [InlineData("int32", "[DataMember(IsRequired = false)] public int {|EVO002:A|};")]
    [InlineData("string", "[DataMember] public string? {|EVO002:A|};")]
    [InlineData("int32", "[DataMember(EmitDefaultValue = false)] public int {|EVO204:A|};")]
    [InlineData("string", "[DataMember(EmitDefaultValue = false)] public string {|EVO204:A|};")]
    [InlineData("int32", "[DataMember] public int? {|EVO204:A|};")]
    public Task What_is_always_written_need_not_be_required_any_longer(string type, string member) =>
        MembersAsync($"\"A\" A {type} required v1..", member);

    [Fact]
    public Task A_member_that_moves_to_a_base_class_comes_too_early() => CodeAsync(
        Block(ThreeShipped) + "\nmessage Acme.Base datacontract; \"B\" B int32 v1..",
        """
        [DataContract] public class Base { [DataMember] public int {|EVO108:B|}; }
        [DataContract] public class Order : Base { [DataMember] public int {|EVO002:A|}; [DataMember] public int {|EVO002:C|}; }
        """);

    [Fact]
    public Task The_first_member_may_move_to_a_base_class() => CodeAsync(
        Block(ThreeShipped) + "\nmessage Acme.Base datacontract; \"A\" A int32 v1..",
        """
        [DataContract] public class Base { [DataMember] public int A; }
        [DataContract] public class Order : Base { [DataMember] public int {|EVO002:B|}; [DataMember] public int {|EVO002:C|}; }
        """);

    [Fact]
    public Task Not_to_a_base_class_of_another_namespace() => CodeAsync(
        Block(ThreeShipped) + "\nmessage Acme.Base datacontract; \"$contract\" \"{urn:base}Base\" string v1..; \"A\" A int32 v1..",
        """
        [DataContract(Namespace = "urn:base")] public class Base { [DataMember] public int {|EVO401:A|}; }
        [DataContract] public class Order : Base { [DataMember] public int {|EVO002:B|}; [DataMember] public int {|EVO002:C|}; }
        """);

    [Fact]
    public Task A_base_class_without_members_changes_nothing() => CodeAsync(
        Block(ThreeShipped) + "\nmessage Acme.Base datacontract",
        """
        [DataContract] public class Base;
        [DataContract] public class Order : Base { [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }
        """);

    [Fact]
    public Task A_class_may_become_a_struct() => CodeAsync(
        Block(ThreeShipped), "[DataContract] public struct {|EVO002:Order|} { [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }");

    [Fact]
    public Task A_member_without_an_attribute_is_left_out_silently() => CodeAsync(
        Block("\"A\" A int32 v1.."),
        "[DataContract] public class Order { [DataMember] public int A; public int {|EVO702:B|}; [IgnoreDataMember] public int C; }");

    [Fact]
    public Task The_order_follows_from_the_names() => CodeAsync(
        Block("\"A\" A int32 v1..; \"B\" B int32 v1.."),
        "[DataContract] public class {|EVO704:Order|} { [DataMember] public int A; [DataMember] public int B; }",
        ignore: ["EVO602"]);

    [Fact]
    public Task Unknown_elements_are_lost() => CodeAsync(
        Block("\"A\" A int32 v1.."), "[DataContract] public class {|EVO602:Order|} { [DataMember] public int A; }", ignore: []);

    [Fact]
    public Task Message_text_of_a_move() => MessageAsync(
        ThreeShipped,
        "[DataMember(Order = 1)] public int A; [DataMember] public int B; [DataMember] public int C;",
        "EVO108: 'Order.A' (key \"A\") shipped at its place by name in v1 and stands at order 1 now."
        + " DataContract, backward: a stored 'B' is skipped.");

    [Fact]
    public Task Message_text_of_a_move_to_a_base_class() => Verify.MessageAsync(
        Rules.Text.Baseline(1, Block("\"A\" A int32 v1..; \"B\" B int32 v1.. level 1; \"C\" C int32 v1.. level 1"), "message Acme.Base datacontract; \"A\" A int32 v1.."),
        "using System.Runtime.Serialization;\n" + Rules.Text.Source("""
            [DataContract] public class Base { [DataMember] public int A; [DataMember] public int C; }
            [DataContract] public class Order : Base { [DataMember] public int B; }
            """),
        "EVO108: 'Order.C' (key \"C\") shipped at its place by name behind the members of base classes in v1 and stands at its place by name"
        + " as a member of a base class now. DataContract, backward: a stored 'C' is skipped.",
        ignore: ["EVO002", "EVO602", "EVO704"]);
}
