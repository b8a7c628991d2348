using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class HistoryTests
{
    /// <summary>Each version but the second has the type of today.</summary>
    private static readonly string Long = OrderBaseline("1 Id int32 v1; 1 Id int64 v2; 1 Id int32 v3..", shipped: 30);

    [Theory]
    [InlineData("full", "{|EVO302:int|} Id")]
    [InlineData("backward", "{|EVO302:int|} Id")]
    [InlineData("forward", "int Id")]
    [InlineData("full_latest", "int Id")]
    [InlineData("none", "int Id")]
    public Task Fine_with_the_latest_and_broken_for_an_old_one(string policy, string member) => Verify.DiagnosticsAsync(
        Long, Order($"[Tag(1)] public {member};"), setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Fact]
    public Task Version_that_shipped_the_old_fact_first_is_named() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v3..19; 1 Id int32 v20..", shipped: 30),
        Order("[Tag(1)] public int Id;"),
        "EVO302: 'Order.Id' (tag 1) shipped as int64 in v3 and is int32 now. Protobuf, backward: a stored 4294967296 is read as 0."
        + " Two releases: first write both the old field and a new one, then retire the old one.");

    [Fact]
    public Task Field_that_came_and_went_in_every_version() => Verify.DiagnosticsAsync(
        OrderBaseline($"1 Id int64 v1..; {string.Join("; ", Enumerable.Range(1, 15).Select(i => $"2 Note string v{2 * i}"))}", shipped: 30),
        OrderWith("EVO106", "[Tag(1)] public long Id;"));

    [Fact]
    public Task Referenced_message_is_taken_from_the_same_version() => Verify.DiagnosticsAsync(
        Baseline(2,
            "message Acme.Cash; 1 Units int64 v1..",
            "message Acme.Money; 1 Units int64 v1..; 2 Currency string v2..",
            "message Acme.Order; 1 Total Acme.Money v1.."),
        Source("""
            [Message] public class Cash { [Tag(1)] public long Units; }
            [Message] public class Money { [Tag(1)] public long Units; [Tag(2)] public string Currency = ""; }
            [Message] public class Order { [Tag(1)] public {|EVO307:Cash?|} Total; }
            """));

    [Fact]
    public Task Union_merged_file() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v1\nshipped v2\n\nmessage Acme.Order\n  1 Id int64 v1..\n  1 Id int64 v1..2\n  1 Id int32 v3..\n  2 Note string v3..\n\nmessage Acme.Order\n  3 Count int32 v3..\n",
        Order("[Tag(1)] public {|EVO302:int|} Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count;"));

    [Fact]
    public Task Nothing_has_shipped_yet() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 required v1..; 2 Note string v1..", shipped: 0),
        OrderWith("EVO002", "[Tag(1)] public string {|EVO002:Id|} = \"\";"));

    [Fact]
    public Task Message_without_fields() => Verify.DiagnosticsAsync(Baseline(3, "message Acme.Order"), Source("[Message] public class Order;"));
}
