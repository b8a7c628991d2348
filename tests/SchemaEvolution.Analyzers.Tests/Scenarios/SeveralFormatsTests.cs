using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class SeveralFormatsTests
{
    private const string All = "protobuf, json, thrift_binary, thrift_compact, avro";

    [Theory]
    [InlineData("int32", "{|EVO303:long|} A", "protobuf, json, avro")]
    [InlineData("int64", "{|EVO302:int|} A", "protobuf, json, avro")]
    [InlineData("int64", "{|EVO301:int|} A", All)]
    [InlineData("int32", "{|EVO301:string|} A = \"\"", All)]
    [InlineData("int32", "int {|EVO401:B|}", All)]
    [InlineData("int32 required", "int? {|EVO204:A|}", All)]
    public Task One_edit_is_one_diagnostic(string type, string member, string formats) => VerifyAsync(type, member, formats);

    [Theory]
    [InlineData("protobuf, json, avro",
        " Avro, forward: a new 5 is refused by old readers. Also unsafe forward in Protobuf, JSON. Deploy readers first.")]
    [InlineData("json, protobuf",
        " JSON, forward: a new 4294967296 is refused by old readers. Also unsafe forward in Protobuf. Deploy readers first.")]
    [InlineData("protobuf", " Protobuf, forward: a new 4294967296 is read by old readers as 0. Deploy readers first.")]
    [InlineData("json", " JSON, forward: a new 4294967296 is refused by old readers. Deploy readers first.")]
    [InlineData("avro", " Avro, forward: a new 5 is refused by old readers. Deploy readers first.")]
    public Task It_says_where_else_the_edit_breaks(string formats, string consequence) => Verify.MessageAsync(
        OrderBaseline("1 A int32 v1.."),
        Order("[Tag(1)] public long A;"),
        $"EVO303: 'Order.A' (tag 1) shipped as int32 in v1 and is int64 now.{consequence}",
        ignore: ["EVO603"],
        setup: InFormats(formats));

    [Theory]
    [InlineData("thrift_binary", "Thrift Binary, backward: a stored 5 is skipped.")]
    [InlineData("protobuf, thrift_compact", "Thrift Compact, backward: a stored 5 is skipped. Also unsafe forward in Protobuf.")]
    public Task Wider_integer_is_another_type_in_Thrift(string formats, string consequence) => Verify.MessageAsync(
        OrderBaseline("1 A int32 v1.."),
        Order("[Tag(1)] public long A;"),
        $"EVO301: 'Order.A' (tag 1) shipped as int32 in v1 and is int64 now. {consequence}"
        + " Two releases: first write both the old field and a new one, then retire the old one.",
        setup: InFormats(formats));

    [Fact]
    public Task It_says_where_the_edit_is_safe() => Verify.MessageAsync(
        OrderBaseline("6 Remark string v1.."),
        Order("[Tag(6)] public string Note = \"\";"),
        "EVO401: 'Order.Note' shipped as 'Remark' (string) in v1 and is 'Note' (string) now."
        + " JSON, backward: a stored 'Remark' is skipped. Also unsafe both ways in Avro. Safe in Protobuf."
        + " Two releases: first let readers accept both names, then write the new one.",
        setup: InFormats("protobuf, json, avro"));

    [Theory]
    [InlineData(0, "EVO101: 'Order.B' takes tag 1, which shipped as 'A' (int32) in v1. Protobuf, backward: a stored 5 is skipped."
        + " Two releases: first write the new field at a free tag, then reserve the old one.")]
    [InlineData(1, "EVO401: 'Order.B' shipped as 'A' (int32) in v1 and is 'B' (string) now. JSON, backward: a stored 'A' is skipped."
        + " Two releases: first let readers accept both names, then write the new one.")]
    public Task It_is_not_called_safe_where_another_rule_speaks_about_the_member(int place, string message) => Verify.MessageAsync(
        OrderBaseline("1 A int32 v1.."), Order("[Tag(1)] public string B = \"\";"), message, place, setup: InFormats("protobuf, json"));

    [Fact]
    public Task Attribute_goes_before_the_folder_and_the_folder_before_the_project() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.A; 1 X int32 v1..", "message Acme.B; 1 X int32 v1..", "message Acme.C; 1 X int32 v1.."),
        [
            new("In/A.cs", Source("[Message(Formats = WireFormats.Protobuf)] public class A { [Tag(1)] public int {|EVO002:Y|}; }")),
            new("In/B.cs", Source("[Message] public class B { [Tag(1)] public int {|EVO401:Y|}; }")),
            new("Out/C.cs", Source("[Message] public class C { [Tag({|EVO105:40_000|})] public int Z; [Tag(1)] public int {|EVO002:Y|}; }")),
        ],
        setup: new()
        {
            EditorConfig = "[In/*.cs]\nschema_evolution.formats = json",
            GlobalConfig = "build_property.SchemaEvolutionFormats = thrift_binary",
        });

    [Fact]
    public Task Attribute_may_name_several() => Verify.DiagnosticsAsync(
        OrderBaseline("1 X int32 v1.."),
        Source("[Message(Formats = WireFormats.Avro | WireFormats.ThriftCompact)] public class Order { [Tag(1)] public int {|EVO401:Y|}; [Tag({|EVO105:40_000|})] public int Z; }"));

    [Theory]
    [InlineData("None, {|EVO503:Paid|}", "json")]
    [InlineData("None, {|EVO503:Paid|}", "avro, protobuf")]
    [InlineData("[Fallback] None, {|EVO002:Paid|}", "json, avro")]
    [InlineData("None, [Alias(\"Lost\")] {|EVO503:Paid|}", "json")]
    public Task Enum_value_added(string values, string formats) => VerifyEnumAsync("0 None v1..", values, formats);

    [Theory]
    [InlineData("{|EVO502:Status|}", "None", "json")]
    [InlineData("{|EVO502:Status|}", "[Alias(\"Other\")] {|EVO002:None|}", "json")]
    [InlineData("{|EVO002:Status|}", "[Fallback] None", "avro")]
    [InlineData("{|EVO002:Status|}", "None", "protobuf")]
    public Task Enum_value_removed_and_reserved(string name, string values, string formats) => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 A enum Acme.Status v1.."),
        Source($"[Reserved(1, \"Paid\")] public enum {name} {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status A; }}"),
        setup: InFormats(formats));

    [Theory]
    [InlineData("None, {|EVO401:Settled|}", "json, protobuf")]
    [InlineData("[Fallback] None, {|EVO401:Settled|}", "json")]
    [InlineData("None, [Alias(\"Paid\")] {|EVO401:Settled|}", "avro")]
    public Task Enum_value_renamed(string values, string formats) => VerifyEnumAsync("0 None v1..; 1 Paid v1..", values, formats);

    [Theory]
    [InlineData("protobuf", "{|EVO002:Square|}")]
    [InlineData("json", "{|EVO506:Square|}")]
    [InlineData("thrift_binary", "{|EVO506:Square|}")]
    [InlineData("thrift_compact", "{|EVO506:Square|}")]
    [InlineData("avro", "{|EVO506:Square|}")]
    public Task Union_case_added(string format, string type) => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle", "message Acme.Square"),
        Source($$"""
            [Message, Case(1, typeof(Circle)), Case(2, typeof({{type}}))] public abstract class Shape;
            public class Circle : Shape;
            public class Square : Shape;
            """),
        setup: InFormats(format));

    [Theory]
    [InlineData("protobuf", "[Tag({|EVO102:2|})] public int A;")]
    [InlineData("json", "[Tag(2)] public int {|EVO002:A|};")]
    [InlineData("json, thrift_binary", "[Tag({|EVO102:2|})] public int A;")]
    public Task Tag_is_not_on_the_wire_everywhere(string formats, string member) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1.."), Order(member), ignore: ["EVO106"], setup: InFormats(formats));

    [Fact]
    public Task Removed_field_is_reserved_in_every_format() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; 2 B int32 v1.."), OrderWith("EVO106", "[Tag(1)] public int A;"), setup: InFormats("json"));

    private static Task VerifyAsync(string type, string member, string formats) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 A {type} v1.."), Order($"[Tag(1)] public {member};"), ignore: ["EVO603"], setup: InFormats(formats));

    private static Task VerifyEnumAsync(string facts, string values, string formats) => Verify.DiagnosticsAsync(
        Baseline(1, $"enum Acme.Status; {facts}", "message Acme.Order; 1 A enum Acme.Status v1.."),
        Source($"public enum Status {{ {values} }} [Message] public class Order {{ [Tag(1)] public Status A; }}"),
        setup: InFormats(formats));
}
