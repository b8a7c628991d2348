using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO205Tests
{
    private const string Enum = "public enum Status { Active = 1, Closed = 2 }";
    private const string EnumFacts = "enum Acme.Status; 1 Active v1..; 2 Closed v1..";
    private const string Fires = "[Tag(1)] public {|EVO504:Status|} {|EVO205:A|};";
    private const string Unrecorded = "[Tag(1)] public {|EVO504:Status|} {|EVO002:A|};";
    private const string Recorded = "[Tag(1)] public {|EVO504:Status|} A;";

    [Theory]
    [InlineData("{|EVO504:Status|} {|EVO205:A|}")]
    [InlineData("{|EVO504:Status|} A = {|EVO205:default|}")]
    [InlineData("int A = {|EVO205:Unknown|}; private static readonly int Unknown = 4")]
    public Task Nothing_can_fill_the_field(string member) => VerifyAsync($"[Tag(1)] public {member};", "avro");

    [Fact]
    public Task Of_several_formats_one_that_fills_from_defaults_is_enough() => VerifyAsync(Fires, "json, avro, protobuf");

    [Theory]
    [InlineData("{|EVO504:Status?|} {|EVO002:A|}")]
    [InlineData("{|EVO201:required|} {|EVO504:Status|} A")]
    [InlineData("{|EVO504:Status|} {|EVO002:A|} = Status.Closed")]
    [InlineData("{|EVO504:List<Status>|} {|EVO002:A|} = []")]
    [InlineData("DayOfWeek {|EVO002:A|}")]
    [InlineData("int {|EVO002:A|}")]
    public Task Near_miss(string member) => VerifyAsync($"[Tag(1)] public {member};", "avro");

    [Theory]
    [InlineData("v1..", 1, "full", Recorded)]
    [InlineData("v2..", 1, "full", Fires)]
    [InlineData("v2..", 2, "full", Fires)]
    [InlineData("v2..", 2, "full_latest", Recorded)]
    [InlineData("v2..", 2, "backward", Fires)]
    [InlineData("v2..", 2, "forward", Recorded)]
    public Task Some_compared_version_lacks_the_field(string lifetime, int shipped, string compatibility, string member) =>
        Verify.DiagnosticsAsync(
            Baseline(shipped, EnumFacts, $"message Acme.Order; 1 A enum Acme.Status {lifetime}; 2 B int32 v1.."),
            Code($"{member} [Tag(2)] public int B;"),
            setup: InFormats("avro", compatibility));

    [Fact]
    public Task Without_a_baseline_nothing_is_old() => Verify.DiagnosticsAsync(
        null,
        Source($"{Enum} [Message] public class {{|EVO005:Order|}} {{ {Recorded} }}"),
        setup: InFormats("avro"));

    [Theory]
    [InlineData("protobuf")]
    [InlineData("json")]
    [InlineData("thrift_binary, thrift_compact")]
    public Task Other_formats_do_not_fill_from_defaults(string formats) => VerifyAsync(Unrecorded, formats);

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, EnumFacts, "message Acme.Order; 2 B int32 v1.."),
        Code("[Tag(2)] public int B; [Tag(20)] public Status Status;"),
        "EVO205: 'Order.Status' (tag 20) is a new field, which v1 did not have, and has no default."
        + " Avro, backward: a stored message without 'Status' is refused.",
        ignore: ["EVO504"],
        setup: InFormats("avro"));

    private static Task VerifyAsync(string member, string formats) => Verify.DiagnosticsAsync(
        Baseline(1, EnumFacts, "message Acme.Order; 2 B int32 v1.."), Code($"{member} [Tag(2)] public int B;"), setup: InFormats(formats));

    private static string Code(string members) => Source($"{Enum} [Message] public class Order {{ {members} }}");
}
