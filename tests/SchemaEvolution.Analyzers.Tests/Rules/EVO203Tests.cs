using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO203Tests
{
    private const string Id = "[Tag(1)] public long Id;";

    [Theory]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", 1, "[Message]")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1; 2 Note string v2..", 2, "[Message]")]
    [InlineData("1 Id int64 v1..; 2 Note string v1; 2 Note string required v2..", 2, "[Message]")]
    [InlineData("1 Id int64 v1..; 2 Note Acme.Order required v1..", 1, "[Message]")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", 1, "[Message, Reserved(2, \"Note\")]")]
    public Task Removed_required_field_speaks_alone(string facts, int shipped, string attributes) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), OrderWith("EVO203", Id, attributes));

    [Fact]
    public Task Once_accepted_the_tag_must_be_reserved() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order; 1 Id int64 v1..; 2 Note string required v1..", "accept EVO203 Acme.Order.Note v2 \"no readers left\""),
        OrderWith("EVO106", Id));

    [Theory]
    [InlineData("backward", "EVO106")]
    [InlineData("forward", "EVO203")]
    public Task Only_old_readers_mind(string policy, string rule) => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string required v1.."),
        OrderWith(rule, Id),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Theory]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", "[Tag({|EVO101:2|})] public int Count;")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", "[Tag({|EVO102:3|})] public required string Note;")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", "[Tag(2)] public required string {|EVO002:Text|};")]
    public Task Near_miss(string facts, string member) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order($"{Id} {member}"));

    [Fact]
    public Task Pending_required_field_may_go() =>
        Verify.DiagnosticsAsync(OrderBaseline("1 Id int64 v1..; 2 Note string required v2.."), OrderWith("EVO002", Id));

    [Theory]
    [InlineData("2 State enum Acme.State v1..", "avro", "EVO203")]
    [InlineData("2 State enum Acme.State v1..", "protobuf, avro", "EVO203")]
    [InlineData("2 State enum Acme.State v1..", "protobuf, json", "EVO106")]
    [InlineData("2 State enum Acme.State optional v1..", "avro", "EVO106")]
    [InlineData("2 State enum Acme.State default Open v1..", "avro", "EVO106")]
    [InlineData("2 State enum System.DayOfWeek v1..", "avro", "EVO106")]
    [InlineData("2 State string v1..", "avro", "EVO106")]
    public Task Old_readers_of_Avro_cannot_do_without_a_field_that_has_no_default(string fact, string formats, string rule) =>
        Verify.DiagnosticsAsync(
            Baseline(1, "enum Acme.State; 1 Open v1..", $"message Acme.Order; 1 Id int64 v1..; {fact}"),
            Source($"public enum State {{ Open = 1 }} [Message] public class {{|{rule}:Order|}} {{ {Id} }}"),
            ignore: ["EVO603"],
            setup: InFormats(formats));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note string required v1..", shipped: 4),
        Order(Id),
        "EVO203: 'Order' no longer has 'Note' (string), tag 2, which shipped in v1 and which old readers cannot do without."
        + " Protobuf, forward: a new message without tag 2 is refused by old readers. Deploy readers first."
        + " Restore it, or accept the break and reserve the tag.");
}
