using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO502Tests
{
    private const string Order = "message Acme.Order; 1 Status enum Acme.Status v1..";

    [Theory]
    [InlineData("0 None v1..; 1 Paid v1..", 1, "", "None")]
    [InlineData("0 None v1..; 1 Paid v1", 7, "", "None")]
    [InlineData("0 None v1..; 1 Paid v1..; -5 Bad v1..", 1, "[Reserved(1)]", "None", "EVO002")]
    public Task Shipped_number_is_neither_there_nor_reserved(string facts, int shipped, string attributes, string values, params string[] ignored) =>
        Verify.DiagnosticsAsync(Baseline(shipped, $"enum Acme.Status; {facts}", Order), Code(values, attributes, "EVO502"), ignored);

    [Fact]
    public Task Each_number_is_reported() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 A v1..; 2 B v1..", Order),
        Source("public enum {|EVO502:{|EVO502:Status|}|} { None } [Message] public class Order { [Tag(1)] public Status Status; }"));

    [Theory]
    [InlineData("0 None v1..; 1 Paid v1..", "[Reserved(1, \"Paid\")]", "None")]
    [InlineData("0 None v1..; 1 Paid v1..; 2 Gone v1..", "[Reserved(2, 9)]", "None, Paid")]
    [InlineData("0 None v1..; 1 Paid v1..; 1 Settled v1..", "", "None, Paid")]
    [InlineData("0 None v1..; 1 Paid v2..", "", "None")]
    public Task Near_miss(string facts, string attributes, string values) =>
        Verify.DiagnosticsAsync(Baseline(1, $"enum Acme.Status; {facts}", Order), Code(values, attributes, "EVO002"));

    [Fact]
    public Task Shipped_reservation_in_place_of_the_value_is_silent() => Verify.DiagnosticsAsync(
        Baseline(2, "enum Acme.Status; 0 None v1..; 1 Paid v1; reserved 1 Paid v2..", Order),
        Source("[Reserved(1, \"Paid\")] public enum Status { None } [Message] public class Order { [Tag(1)] public Status Status; }"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", Order),
        Source("public enum Status { None } [Message] public class Order { [Tag(1)] public Status Status; }"),
        "EVO502: 'Status' no longer has 'Paid' (1), which shipped in v1. Keep it, or reserve its number: no later value may take it.");

    [Theory]
    [InlineData("json", "full", "public enum {|EVO502:Status|} { None }")]
    [InlineData("json", "full", "[Reserved(1, \"Paid\")] public enum {|EVO502:Status|} { None }")]
    [InlineData("avro", "full", "[Reserved(1, \"Paid\")] public enum {|EVO502:Status|} { None }")]
    [InlineData("json", "full", "[Reserved(1, \"Paid\")] public enum {|EVO002:Status|} { [Fallback] None }")]
    [InlineData("json", "full", "public enum {|EVO502:Status|} { [Fallback] None }")]
    [InlineData("json", "forward", "[Reserved(1, \"Paid\")] public enum {|EVO002:Status|} { None }")]
    [InlineData("thrift_binary", "full", "[Reserved(1, \"Paid\")] public enum {|EVO002:Status|} { None }")]
    public Task Name_in_old_data_is_refused_although_the_number_is_reserved(string formats, string compatibility, string code) =>
        Verify.DiagnosticsAsync(
            Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 A enum Acme.Status v1.."),
            Source($"{code} [Message] public class Order {{ [Tag(1)] public Status A; }}"),
            setup: InFormats(formats, compatibility));

    [Theory]
    [InlineData("json", "full", "{|EVO502:Status|}")]
    [InlineData("json", "full_latest", "Status")]
    [InlineData("avro", "full_latest", "Status")]
    [InlineData("avro", "backward", "{|EVO502:Status|}")]
    [InlineData("protobuf", "full", "Status")]
    public Task Names_are_looked_for_in_the_data_of_compared_versions(string formats, string compatibility, string name) =>
        Verify.DiagnosticsAsync(
            Baseline(2, "enum Acme.Status; 0 None v1..; 1 Paid v1; reserved 1 Paid v2..", Order),
            Source($"[Reserved(1, \"Paid\")] public enum {name} {{ None }} [Message] public class Order {{ [Tag(1)] public Status Status; }}"),
            setup: InFormats(formats, compatibility));

    private static string Code(string values, string attributes, string finding) =>
        Source($"{attributes} public enum {{|{finding}:Status|}} {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status Status; }}");
}
