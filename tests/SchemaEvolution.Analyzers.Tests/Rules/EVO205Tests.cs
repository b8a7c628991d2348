using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO205Tests
{
    private const string Enum = "public enum Status { Active = 1, Closed = 2 }";
    private const string EnumFacts = "enum Acme.Status; 1 Active v1..; 2 Closed v1..";

    [Theory]
    [InlineData("enum Acme.Status", "{|EVO504:Status|} {|EVO205:A|}")]
    [InlineData("enum Acme.Status", "{|EVO504:Status|} A = {|EVO205:default|}")]
    [InlineData("int32", "int A = {|EVO205:Unknown|}; private static readonly int Unknown = 4")]
    public Task Nothing_can_fill_the_field(string type, string member) => VerifyAsync($"1 A {type} v1..", $"[Tag(1)] public {member};", "avro");

    [Fact]
    public Task Of_several_formats_one_that_fills_from_defaults_is_enough() =>
        VerifyAsync("1 A enum Acme.Status v1..", "[Tag(1)] public {|EVO504:Status|} {|EVO205:A|};", "json, avro, protobuf");

    [Fact]
    public Task No_baseline_is_needed() => Verify.DiagnosticsAsync(
        null,
        Source($"{Enum} [Message] public class {{|EVO005:Order|}} {{ [Tag(1)] public {{|EVO504:Status|}} {{|EVO205:A|}}; }}"),
        setup: InFormats("avro"));

    [Theory]
    [InlineData("enum Acme.Status optional", "{|EVO504:Status?|} A")]
    [InlineData("enum Acme.Status required", "required {|EVO504:Status|} A")]
    [InlineData("enum Acme.Status default Closed", "{|EVO504:Status|} A = Status.Closed")]
    [InlineData("list<enum Acme.Status>", "{|EVO504:List<Status>|} A = []")]
    [InlineData("enum System.DayOfWeek", "DayOfWeek A")]
    [InlineData("int32", "int A")]
    public Task Near_miss(string type, string member) => VerifyAsync($"1 A {type} v1..", $"[Tag(1)] public {member};", "avro");

    [Theory]
    [InlineData("protobuf")]
    [InlineData("json")]
    [InlineData("thrift_binary, thrift_compact")]
    public Task Other_formats_do_not_fill_from_defaults(string formats) =>
        VerifyAsync("1 A enum Acme.Status v1..", "[Tag(1)] public {|EVO504:Status|} A;", formats);

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, EnumFacts, "message Acme.Order; 20 Status enum Acme.Status v1.."),
        Source($"{Enum} [Message] public class Order {{ [Tag(20)] public Status Status; }}"),
        "EVO205: 'Order.Status' (tag 20) has no default: enum Acme.Status has no value for 0, with which Avro could fill what old data lacks",
        ignore: ["EVO504"],
        setup: InFormats("avro"));

    [Fact]
    public Task Message_text_of_an_initializer_that_is_no_constant() => Verify.MessageAsync(
        OrderBaseline("3 Count int32 v1.."),
        Order("[Tag(3)] public int Count = Unknown; private static readonly int Unknown = 4;"),
        "EVO205: 'Order.Count' (tag 3) has no default: its initializer is no constant, with which Avro could fill what old data lacks",
        setup: InFormats("avro"));

    private static Task VerifyAsync(string fact, string member, string formats) => Verify.DiagnosticsAsync(
        Baseline(1, EnumFacts, $"message Acme.Order; {fact}"),
        Source($"{Enum} [Message] public class Order {{ {member} }}"),
        setup: InFormats(formats));
}
