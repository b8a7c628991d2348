using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO305Tests
{
    [Theory]
    [InlineData("int32", "[Tag(1, Encoding = TagEncoding.ZigZag)] public {|EVO305:int|} A;")]
    [InlineData("sint64", "[Tag(1)] public {|EVO305:long|} A;")]
    [InlineData("fixed64", "[Tag(1)] public {|EVO305:double|} A;")]
    [InlineData("float", "[Tag(1, Encoding = TagEncoding.Fixed)] public {|EVO305:uint|} A;")]
    [InlineData("string", "[Tag(1)] public {|EVO305:byte[]|} A = [];")]
    [InlineData("bytes", "[Tag(1)] public {|EVO305:string|} A = \"\";")]
    [InlineData("Acme.Order", "[Tag(1)] public {|EVO305:byte[]|} A = [];")]
    [InlineData("string", "[Tag(1)] public {|EVO305:Order?|} A;")]
    [InlineData("string", "[Tag(1)] public {|EVO305:decimal|} A;")]
    [InlineData("guid", "[Tag(1)] public {|EVO305:byte[]|} A = [];")]
    [InlineData("date", "[Tag(1)] public {|EVO305:TimeOnly|} A;")]
    [InlineData("timestamp", "[Tag(1)] public {|EVO305:DateTimeOffset|} A;")]
    [InlineData("list<string>", "[Tag(1)] public {|EVO305:List<byte[]>|} A = [];")]
    public Task Same_bytes_are_read_in_another_way(string old, string member) => Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order(member));

    [Theory]
    [InlineData("string", "byte[] {|EVO002:A|} = []")]
    [InlineData("bytes", "{|EVO305:string|} A = \"\"")]
    public Task Bytes_read_every_text(string old, string member) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 A {old} v1.."),
        Order($"[Tag(1)] public {member};"),
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = backward" });

    [Theory]
    [InlineData("sint32", "[Tag(1, Encoding = TagEncoding.ZigZag)] public int A;")]
    [InlineData("int32", "[Tag(1, Encoding = TagEncoding.Text)] public int A;")]
    [InlineData("sfixed32", "[Tag(1, Encoding = TagEncoding.Fixed)] public {|EVO302:uint|} A;")]
    [InlineData("fixed32", "[Tag(1)] public {|EVO301:uint|} A;")]
    public Task Near_miss(string old, string member) => Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order(member));

    [Theory]
    [InlineData("None, Paid, Lost", "protobuf", "State")]
    [InlineData("None, Settled, Lost", "protobuf", "State")]
    [InlineData("None, Paid, Lost, New", "protobuf", "State")]
    [InlineData("None, Lost, Paid", "protobuf", "{|EVO305:State|}")]
    [InlineData("None, Lost, Paid", "thrift_binary", "{|EVO305:State|}")]
    [InlineData("None, Lost, Paid", "json", "State")]
    [InlineData("None, Settled, Lost", "json", "{|EVO305:State|}")]
    [InlineData("None, Paid, Lost, New", "json", "{|EVO305:State|}")]
    public Task Another_enum_is_judged_value_by_value(string values, string formats, string type) => Verify.DiagnosticsAsync(
        Baseline(1,
            "enum Acme.Status; 0 None v1..; 1 Paid v1..; 2 Lost v1..",
            "message Acme.Order; 1 A enum Acme.Status v1..; 2 B enum Acme.Status v1.."),
        Source($$"""
            public enum Status { None, Paid, Lost }
            public enum State { {{values}} }
            [Message] public class Order { [Tag(1)] public {{type}} A; [Tag(2)] public Status B; }
            """),
        ignore: ["EVO001", "EVO002"],
        setup: InFormats(formats));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Delta int32 v1.."),
        Order("[Tag(1, Encoding = TagEncoding.ZigZag)] public int Delta;"),
        "EVO305: 'Order.Delta' (tag 1) shipped as int32 in v1 and is sint32 now. Protobuf, backward: a stored 5 is read as -3. No order is safe.");
}
