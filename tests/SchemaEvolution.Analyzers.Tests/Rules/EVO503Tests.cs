using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO503Tests
{
    [Theory]
    [InlineData("json")]
    [InlineData("avro")]
    [InlineData("protobuf, json, avro")]
    public Task Value_added_where_names_are_on_the_wire(string formats) => VerifyAsync("None, Paid, {|EVO503:Lost|}", formats);

    [Theory]
    [InlineData("None, Paid, {|EVO002:Lost|}", "protobuf")]
    [InlineData("None, Paid, {|EVO002:Lost|}", "thrift_binary, thrift_compact")]
    [InlineData("[Fallback] None, Paid, {|EVO002:Lost|}", "json")]
    [InlineData("None, Paid, {|EVO002:Settled|} = 1", "json")]
    [InlineData("None, Paid, [Fallback] {|EVO002:Lost|}", "avro")]
    public Task Near_miss(string values, string formats) => VerifyAsync(values, formats);

    [Fact]
    public Task New_code_reads_old_data() => VerifyAsync("None, Paid, {|EVO002:Lost|}", "json", "backward");

    [Fact]
    public Task Second_name_in_front_of_the_shipped_one_is_the_one_that_is_written() =>
        VerifyAsync("None, {|EVO503:Settled|} = 1, Paid = 1", "json");

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Shipped,
        Source("public enum Status { None, Paid, Lost } [Message] public class Order { [Tag(1)] public Status Status; }"),
        "EVO503: 'Status.Lost' (2) is a new value, which v1 did not have, and the enum has no [Fallback]."
        + " JSON, forward: a new 'Lost' is refused by old readers. Deploy readers first.",
        setup: InFormats("json"));

    private static string Shipped => Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 Status enum Acme.Status v1..");

    private static Task VerifyAsync(string values, string formats, string compatibility = "full") => Verify.DiagnosticsAsync(
        Shipped,
        Source($"public enum Status {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status Status; }}"),
        setup: InFormats(formats, compatibility));
}
