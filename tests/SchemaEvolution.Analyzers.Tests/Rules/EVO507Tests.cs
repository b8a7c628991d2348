using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO507Tests
{
    [Theory]
    [InlineData("1 A int32 optional oneof x v1..; 2 B int32 optional v1..", "[Tag(1), OneOf(\"x\")] public int? A; [Tag(2), {|EVO507:OneOf(\"x\")|}] public int? B;")]
    [InlineData("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1..", "[Tag(1), OneOf(\"x\")] public int? A; [Tag(2)] public int? {|EVO507:B|};")]
    [InlineData("1 A int32 optional v1..; 2 B int32 optional v1..", "[Tag(1), {|EVO507:OneOf(\"x\")|}] public int? A; [Tag(2), {|EVO507:OneOf(\"x\")|}] public int? B;")]
    [InlineData("1 A int32 v1..; 2 B int32 optional oneof x v1..", "[Tag(1), {|EVO507:OneOf(\"x\")|}] public int? A; [Tag(2), OneOf(\"x\")] public int? B;")]
    public Task Field_moved(string facts, string members) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order(members));

    [Fact]
    public Task Between_oneofs() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1..; 3 C int32 optional oneof x v1..; 4 D int32 optional oneof y v1.."),
        Order("[Tag(1), OneOf(\"x\")] public int? A; [Tag(2), OneOf(\"x\")] public int? B; [Tag(3), {|EVO507:OneOf(\"y\")|}] public int? C; [Tag(4), OneOf(\"y\")] public int? D;"));

    [Theory]
    [InlineData("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1..", "[Tag(1), OneOf(\"y\")] public int? {|EVO002:A|}; [Tag(2), OneOf(\"y\")] public int? {|EVO002:B|};")]
    [InlineData("1 A int32 optional v1..; 2 B int32 optional v1..", "[Tag(1), OneOf(\"x\")] public int? {|EVO002:A|}; [Tag(2)] public int? B;")]
    [InlineData("1 A int32 optional oneof x v1..; 2 B int32 optional v1..", "[Tag(1)] public int? {|EVO002:A|}; [Tag(2)] public int? B;")]
    [InlineData("1 A int32 optional oneof x v1..; 2 B int32 optional v1..", "[Tag(1), OneOf(\"x\")] public int? A; [Tag(2)] public int? B; [Tag(3), OneOf(\"x\")] public int? {|EVO002:C|};")]
    [InlineData("1 A int32 optional v1..; 2 B int32 optional v1..", "[Tag(1), OneOf(\"x\")] public int? {|EVO002:A|}; [Tag(2)] public int? B; [Tag(3), OneOf(\"x\")] public int? {|EVO002:C|};")]
    public Task Near_miss(string facts, string members) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order(members));

    [Fact]
    public Task Two_renames_that_cross_are_no_move() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1..; 3 C int32 optional oneof y v1..; 4 D int32 optional oneof y v1.."),
        Order("[Tag(1), OneOf(\"y\")] public int? A; [Tag(2), OneOf(\"y\")] public int? B; [Tag(3), OneOf(\"x\")] public int? C; [Tag(4), OneOf(\"x\")] public int? D;"),
        ignore: ["EVO002"]);

    [Theory]
    [InlineData("backward", "EVO002")]
    [InlineData("forward", "EVO507")]
    public Task Only_new_data_has_both_members_of_an_old_oneof(string policy, string rule) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1.."),
        Order($"[Tag(1), OneOf(\"x\")] public int? A; [Tag(2)] public int? {{|{rule}:B|}};"),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Theory]
    [InlineData("full", "{|EVO507:OneOf(\"x\")|}] public int? B")]
    [InlineData("backward", "{|EVO507:OneOf(\"x\")|}] public int? B")]
    [InlineData("forward", "OneOf(\"x\")] public int? {|EVO002:B|}")]
    public Task Two_oneofs_of_one_member_each_become_one(string policy, string member) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof y v1.."),
        Order($"[Tag(1), OneOf(\"x\")] public int? A; [Tag(2), {member};"),
        setup: InFormats("protobuf", policy));

    [Theory]
    [InlineData("[Tag(1)] public int? {|EVO002:A|};")]
    [InlineData("[Tag(1), OneOf(\"y\")] public int? {|EVO002:A|};")]
    [InlineData("[Tag(1), OneOf(\"y\")] public int? {|EVO002:A|}; [Tag(3), OneOf(\"y\")] public int? {|EVO002:C|};")]
    public Task Survivor_of_a_oneof_may_leave_it(string members) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1.."),
        OrderWith("EVO002", members, "[Message, Reserved(2, \"B\")]"));

    [Theory]
    [InlineData("backward", "EVO002")]
    [InlineData("forward", "EVO507")]
    public Task A_oneof_that_splits_harms_old_readers_only(string policy, string rule) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1..; 3 C int32 optional oneof x v1.."),
        Order($"[Tag(1), OneOf(\"x\")] public int? A; [Tag(2), OneOf(\"x\")] public int? B; [Tag(3), {Place(rule)}] public int? {Name(rule)};"),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Card string optional oneof payment v1..; 2 Invoice string optional v1.."),
        Order("[Tag(1), OneOf(\"payment\")] public string? Card; [Tag(2), OneOf(\"payment\")] public string? Invoice;"),
        "EVO507: 'Order.Invoice' (tag 2) shipped outside of every oneof in v1 and is in oneof 'payment' now."
        + " Protobuf, backward: a stored message with 'Invoice' and another member of its oneof is read as the last of them alone."
        + " Two releases: first write both the old field and a new one, then retire the old one.");

    /// <summary>EVO507 stands on the attribute, EVO002 on the name.</summary>
    private static string Place(string rule) => rule == "EVO507" ? "{|EVO507:OneOf(\"y\")|}" : "OneOf(\"y\")";

    private static string Name(string rule) => rule == "EVO002" ? "{|EVO002:C|}" : "C";
}
