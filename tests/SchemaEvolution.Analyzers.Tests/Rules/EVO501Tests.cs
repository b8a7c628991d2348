using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO501Tests
{
    private const string Order = "message Acme.Order; 1 Status enum Acme.Status v1..";

    [Theory]
    [InlineData("0 None v1..; 1 Paid v1..", 1, "None, {|EVO501:Paid|} = 2")]
    [InlineData("0 None v1..; 1 Paid v1..; 2 Refunded v1..", 1, "None, {|EVO501:Refunded|}, {|EVO501:Paid|}")]
    [InlineData("0 None v1..; 1 Paid v1..", 1, "None, Settled, {|EVO501:Paid|}")]
    [InlineData("0 None v1..; 1 Paid v1..; 2 Refunded v1..", 1, "None, {|EVO501:Refunded|}", "EVO502")]
    [InlineData("0 None v1..; 1 Paid v1", 2, "None, {|EVO501:Refunded|}")]
    [InlineData("0 None v1; 0 Unknown v2..; 1 Paid v1..", 2, "Unknown, Paid, {|EVO501:None|}")]
    public Task Number_changed_hands(string facts, int shipped, string values, params string[] ignored) =>
        Verify.DiagnosticsAsync(Baseline(shipped, $"enum Acme.Status; {facts}", Order), Code(values), ignored);

    [Theory]
    [InlineData("0 None v1..; 1 Paid v1..", "None, {|EVO002:Settled|}")]
    [InlineData("0 None v1..; 1 Paid v1..", "None, Paid, {|EVO002:Settled|} = 1")]
    [InlineData("0 None v1..; 1 Paid v1..; 1 Settled v1..", "None, Settled = 1, Paid = 1")]
    [InlineData("0 None v1..; 1 Paid v1..", "Paid = 1, None = 0")]
    [InlineData("0 None v1..; 1 Paid v2..", "None, {|EVO002:Paid|} = 2")]
    [InlineData("0 None v1..; 1 Paid v1..", "None, Paid, {|EVO002:Refunded|} = -1")]
    public Task Near_miss(string facts, string values) => Verify.DiagnosticsAsync(Baseline(1, $"enum Acme.Status; {facts}", Order), Code(values));

    [Fact]
    public Task Reserved_number_is_another_rule() => Verify.DiagnosticsAsync(
        Baseline(2, "enum Acme.Status; 0 None v1..; 1 Paid v1; reserved 1 Paid v2..", Order),
        Code("None, {|EVO103:Refunded|}", "[Reserved(1, \"Paid\")]"));

    [Fact]
    public Task Flags_of_any_width() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 A v1..; 2 B v1..", Order),
        Source("[Flags] public enum Status : ulong { None, A = 1, {|EVO501:B|} = 4 } [Message] public class Order { [Tag(1)] public Status Status; }"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 2 Refunded v1..", Order),
        Code("None, Refunded = 3"),
        "EVO501: 'Status.Refunded' shipped as 2 in v1 and is 3 now."
        + " Protobuf, backward: a stored 'Refunded' (2) is read as the unnamed number 2. No order is safe.");

    [Fact]
    public Task Message_text_of_a_retired_number() => Verify.MessageAsync(
        Baseline(2, "enum Acme.Status; 0 None v1..; 1 Paid v1", Order),
        Code("None, Refunded"),
        "EVO501: 'Status.Refunded' shipped as 'Paid' (1) in v1 and is 'Refunded' (1) now. Protobuf, backward: a stored 'Paid' (1) is read as 'Refunded' (1). No order is safe.");

    private static string Code(string values, string attributes = "") =>
        Source($"{attributes} public enum Status {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status Status; }}");

    [Theory]
    [InlineData("json", "None, {|EVO002:Paid|} = 5")]
    [InlineData("avro", "None, {|EVO002:Paid|} = 5")]
    [InlineData("json, thrift_compact", "None, {|EVO501:Paid|} = 5")]
    [InlineData("json", "{|EVO501:Paid|} = 0, {|EVO501:None|} = 1")]
    [InlineData("avro", "{|EVO002:Paid|} = 0, {|EVO002:None|} = 1")]
    public Task Number_matters_where_it_is_on_the_wire(string formats, string values) => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 A enum Acme.Status v1.."),
        Source($"public enum Status {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status A; }}"),
        setup: InFormats(formats));
}
