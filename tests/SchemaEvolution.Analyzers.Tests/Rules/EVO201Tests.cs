using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO201Tests
{
    private const string Id = "[Tag(1)] public long Id;";

    [Theory]
    [InlineData("1 Id int64 v1..", 1, "[Tag(2)] public {|EVO201:required|} string Note { get; init; }")]
    [InlineData("1 Id int64 v1..", 1, "[Tag(2)] {|EVO201:required|} public string? Note;")]
    [InlineData("1 Id int64 v1..", 1, "[Tag(2)] public {|EVO201:required|} Order Next { get; set; }")]
    [InlineData("1 Id int64 v1..; 2 Note string required v2..", 1, "[Tag(2)] public {|EVO201:required|} string Note { get; init; }")]
    [InlineData("1 Id int64 v1..; 2 Note string required v2..", 3, "[Tag(2)] public {|EVO201:required|} string Note { get; init; }")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1", 2, "[Tag(2)] public {|EVO201:required|} string Note { get; init; }")]
    public Task New_required_field(string facts, int shipped, string member) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), Order($"{Id} {member}"));

    [Fact]
    public Task On_a_field_it_stands_on_the_keyword() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1.."), Order($"{Id} [Tag(2)] public {{|EVO201:required|}} int A;"));

    [Fact]
    public Task Inherited_member_is_reported_in_the_base() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1.."),
        Source($"public class Root {{ [Tag(2)] public {{|EVO201:required|}} int A; }} [Message] public class Order : Root {{ {Id} }}"));

    [Theory]
    [InlineData("1 Id int64 v1..", 1, "[Tag(2)] public required List<int> {|EVO002:Notes|} { get; init; }")]
    [InlineData("1 Id int64 v1..", 1, "[Tag(2)] public string {|EVO002:Note|} { get; init; } = \"\";")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", 1, "[Tag(2)] public required string Note { get; init; }")]
    [InlineData("1 Id int64 v2..; 2 Note string required v2..", 3, "[Tag(2)] public required string Note { get; init; }")]
    public Task Near_miss(string facts, int shipped, string member) => Verify.DiagnosticsAsync(OrderBaseline(facts, shipped), Order($"{Id} {member}"));

    [Fact]
    public Task New_message_may_require_what_it_likes() =>
        Verify.DiagnosticsAsync(Baseline(1), OrderWith("EVO001", "[Tag(2)] public required string Note { get; init; }"));

    [Theory]
    [InlineData("forward", "EVO002")]
    [InlineData("backward_latest", "EVO201")]
    public Task Only_backward_readers_mind(string policy, string rule) => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1.."),
        Order(rule == "EVO002" ? $"{Id} [Tag(2)] public required int {{|EVO002:A|}};" : $"{Id} [Tag(2)] public {{|EVO201:required|}} int A;"),
        setup: new() { EditorConfig = $"[*.cs]\nschema_evolution.compatibility = {policy}" });

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1.."),
        Order($"{Id} [Tag(2)] public required string Note {{ get; init; }}"),
        "EVO201: 'Order.Note' (tag 2) is a new required field, which v1 did not have. Protobuf, backward: a stored message without tag 2 is refused."
        + " Two releases: first let every writer fill the field while readers do not require it, then require it.");

    [Fact]
    public Task Message_text_of_a_request() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1.."),
        Source($"[Message(Role = MessageRole.Request)] public class Order {{ {Id} [Tag(2)] public required string Note {{ get; init; }} }}"),
        "EVO201: 'Order.Note' (tag 2) is a new required field, which v1 did not have. Protobuf, backward: an old client's message without tag 2 is refused. Deploy writers first.");
}
