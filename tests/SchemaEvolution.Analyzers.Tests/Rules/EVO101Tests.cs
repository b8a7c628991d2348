using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO101Tests
{
    [Theory]
    [InlineData("1 Id int64 v1..", 1, "[Tag({|EVO101:1|})] public string Name = \"\";")]
    [InlineData("1 Id int64 v1..", 1, "[Tag(number: {|EVO101:1|}, Name = \"Text\")] public string Name = \"\";")]
    [InlineData("1 Id int64 v1..", 1, "[Tag({|EVO101:1|})] public List<long> Numbers = [];")]
    [InlineData("1 Id int64 required v1..", 1, "[Tag({|EVO101:1|})] public string? Name;")]
    [InlineData("1 Id string v1; 1 Id int64 v2..", 2, "[Tag({|EVO101:1|})] public int[] Name = [];")]
    public Task Living_tag_with_another_name_and_an_incompatible_type(string facts, int shipped, string members) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), Order(members));

    [Theory]
    [InlineData("[Tag({|EVO101:2|})] public string Remark = \"\";")]
    [InlineData("[Tag({|EVO101:2|})] public int Note;")]
    [InlineData("[Tag({|EVO101:2|})] public int Remark;")]
    [InlineData("[Tag({|EVO101:2|})] public required string Remark { get; init; }", "EVO201")]
    public Task Retired_tag_with_another_name_or_another_type(string member, params string[] ignored) => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1", shipped: 2), Order($"[Tag(1)] public long Id; {member}"), ignored);

    [Fact]
    public Task Retired_tag_counts_whatever_versions_the_policy_compares() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1", shipped: 2),
        Order("[Tag(1)] public long Id; [Tag({|EVO101:2|})] public int Count;"),
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = full_latest" });

    [Theory]
    [InlineData("1 Id int64 v1..", 1, "[Tag(1)] public long {|EVO002:Number|};")]
    [InlineData("1 Id int64 v1..", 1, "[Tag(1)] public {|EVO301:string|} Id = \"\";")]
    [InlineData("1 Id int64 v1", 2, "[Tag(1)] public long Id;", "EVO001")]
    [InlineData("2 A bool v1..; 1 Id int64 v1", 2, "[Tag(1)] public long {|EVO002:Id|}; [Tag(2)] public bool A;")]
    [InlineData("1 Id int64 v2..", 1, "[Tag(1)] public string {|EVO002:Name|} = \"\";")]
    [InlineData("1 Id int64 v1..", 1, "[Tag(1), Alias(\"Id\")] public {|EVO301:string|} Number = \"\";")]
    public Task Near_miss(string facts, int shipped, string members, params string[] ignored) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), Order(members), ignored);

    [Fact]
    public Task Name_and_type_are_judged_against_the_fact_of_each_version() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Code string v1; 1 Id int64 v2..", shipped: 2), Order("[Tag({|EVO101:1|})] public long Id;"));

    [Theory]
    [InlineData("1 A int64 v1; 1 A int32 v2; 1 B int32 v3..", "A v2")]
    [InlineData("1 A int64 v1; 1 B int64 v2; 1 B int32 v3..", "B v3")]
    public Task Field_is_followed_from_version_to_version(string facts, string subject) => Verify.DiagnosticsAsync(
        Baseline(3, $"message Acme.Order; {facts}", $"accept EVO302 Acme.Order.{subject} \"small\""), Order("[Tag(1)] public int B;"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1..", shipped: 2),
        Order("[Tag(1)] public long Id; [Tag(2)] public int Count;"),
        "EVO101: 'Order.Count' takes tag 2, which shipped as 'Note' (string) in v1. Protobuf, backward: a stored \"abc\" is skipped."
        + " Two releases: first write the new field at a free tag, then reserve the old one.");

    [Fact]
    public Task Message_text_of_a_retired_tag() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string v1", shipped: 2),
        Order("[Tag(1)] public long Id; [Tag(2)] public string Remark = \"\";"),
        "EVO101: 'Order.Remark' takes tag 2, which shipped as 'Note' (string) in v1. Protobuf, backward: a stored 'Note' is read as 'Remark'. No order is safe.");
}
