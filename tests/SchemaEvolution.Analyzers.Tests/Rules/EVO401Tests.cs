using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO401Tests
{
    private static readonly string Shipped = OrderBaseline("1 Id int64 v1..; 6 Remark string v1..");

    private static readonly string Statuses =
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 Status enum Acme.Status v1..");

    [Theory]
    [InlineData("json")]
    [InlineData("avro")]
    [InlineData("protobuf, json")]
    [InlineData("thrift_binary, avro")]
    public Task Field_renamed(string formats) => VerifyAsync("[Tag(6)] public string {|EVO401:Note|} = \"\";", formats);

    [Theory]
    [InlineData("[Tag(6)] public string {|EVO002:Note|} = \"\";", "protobuf")]
    [InlineData("[Tag(6)] public string {|EVO002:Note|} = \"\";", "thrift_binary, thrift_compact")]
    [InlineData("[Tag(6, Name = \"Remark\")] public string Note = \"\";", "json")]
    [InlineData("[Tag(6), Alias(\"Remark\")] public string {|EVO401:Note|} = \"\";", "json")]
    [InlineData("[Tag(6, Name = \"remark\")] public string {|EVO401:Remark|} = \"\";", "json")]
    public Task Name_on_the_wire_counts(string member, string formats) => VerifyAsync(member, formats);

    [Theory]
    [InlineData("backward", "[Tag(6)] public string {|EVO401:Note|} = \"\";")]
    [InlineData("backward", "[Tag(6), Alias(\"Remark\")] public string {|EVO002:Note|} = \"\";")]
    [InlineData("forward", "[Tag(6), Alias(\"Remark\")] public string {|EVO401:Note|} = \"\";")]
    [InlineData("none", "[Tag(6)] public string {|EVO002:Note|} = \"\";")]
    public Task Alias_is_for_new_readers(string compatibility, string member) => VerifyAsync(member, "json", compatibility);

    [Fact]
    public Task Old_readers_that_had_the_new_name_as_an_alias_find_it() => Verify.DiagnosticsAsync(
        OrderBaseline("6 Remark string alias Note v1.."),
        Order("[Tag(6), Alias(\"Remark\")] public string {|EVO002:Note|} = \"\";"),
        setup: InFormats("json"));

    [Theory]
    [InlineData("None, {|EVO401:Settled|}", "json")]
    [InlineData("None, {|EVO401:Settled|}", "avro")]
    [InlineData("None, [Alias(\"Paid\")] {|EVO401:Settled|}", "json")]
    [InlineData("None, [Alias(\"Paid\")] {|EVO401:Settled|}", "avro")]
    [InlineData("None, {|EVO002:Settled|}", "protobuf, thrift_compact")]
    public Task Enum_value_renamed(string values, string formats) =>
        Verify.DiagnosticsAsync(Statuses, Status(values), setup: InFormats(formats));

    [Theory]
    [InlineData("[Alias(\"Paid\")] {|EVO002:Settled|}", "json")]
    [InlineData("[Alias(\"Paid\")] {|EVO401:Settled|}", "avro")]
    [InlineData("[Alias(\"Paid\")] {|EVO401:Settled|}", "json, avro")]
    public Task Avro_does_not_know_aliases_of_enum_values(string value, string formats) => Verify.DiagnosticsAsync(
        Statuses, Status($"None, {value}"), setup: InFormats(formats, "backward"));

    [Theory]
    [InlineData("1 Paid v1", "full", "{|EVO401:{|EVO503:Settled|}|}")]
    [InlineData("1 Paid v1", "full_latest", "{|EVO503:Settled|}")]
    [InlineData("1 Paid v1; 1 Settled v2..", "full", "{|EVO401:Settled|}")]
    [InlineData("1 Paid v1; 1 Settled v2..", "full_latest", "Settled")]
    public Task Old_name_went_away_in_an_earlier_version(string facts, string compatibility, string value) => Verify.DiagnosticsAsync(
        Baseline(2, $"enum Acme.Status; 0 None v1..; {facts}", "message Acme.Order; 1 Status enum Acme.Status v1.."),
        Status($"None, {value}"),
        setup: InFormats("json", compatibility));

    [Fact]
    public Task Swapped_names_keep_their_fields() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A string v1..; 2 B string v1.."),
        Order("[Tag(2)] public string {|EVO002:A|} = \"\"; [Tag(1)] public string {|EVO002:B|} = \"\";"),
        setup: InFormats("json"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Shipped,
        Order("[Tag(1)] public long Id; [Tag(6)] public string Note = \"\";"),
        "EVO401: 'Order.Note' shipped as 'Remark' (string) in v1 and is 'Note' (string) now."
        + " JSON, backward: a stored 'Remark' is skipped. Two releases: first let readers accept both names, then write the new one.",
        ignore: ["EVO603"],
        setup: InFormats("json"));

    [Fact]
    public Task Message_text_of_an_enum_value() => Verify.MessageAsync(
        Statuses,
        Status("None, Settled"),
        "EVO401: 'Status.Settled' shipped as 'Paid' (1) in v1 and is 'Settled' (1) now."
        + " Avro, backward: a stored 'Paid' is refused. Two releases: first let readers accept both names, then write the new one.",
        setup: InFormats("avro"));

    private static string Status(string values) =>
        Source($"public enum Status {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status Status; }}");

    private static Task VerifyAsync(string member, string formats, string compatibility = "full") => Verify.DiagnosticsAsync(
        Shipped,
        Order($"[Tag(1)] public long Id; {member}"),
        ignore: ["EVO603"],
        setup: InFormats(formats, compatibility));
}
