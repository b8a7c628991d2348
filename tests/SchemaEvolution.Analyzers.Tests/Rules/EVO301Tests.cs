using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO301Tests
{
    [Theory]
    [InlineData("int64", "string")]
    [InlineData("string", "int")]
    [InlineData("float", "double")]
    [InlineData("int32", "float")]
    [InlineData("fixed32", "uint")]
    [InlineData("decimal", "double")]
    [InlineData("Acme.Order", "int")]
    [InlineData("timestamp", "long")]
    [InlineData("bytes", "long?")]
    public Task Wire_types_differ(string old, string type) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {{|EVO301:{type}|}} A = default!;"), ignore: ["EVO207"]);

    [Theory]
    [InlineData("list<int32>", "List<string>")]
    [InlineData("map<string,int32>", "Dictionary<string, string>")]
    [InlineData("map<int32,string>", "Dictionary<string, string>")]
    [InlineData("set<float>", "HashSet<double>")]
    public Task Elements_keys_and_map_values_are_judged_as_fields(string old, string type) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {{|EVO301:{type}|}} A = [];"));

    [Fact]
    public Task Type_of_a_property_a_parameter_and_an_inherited_field() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; 2 B int32 v1..; 3 C int32 v1.."),
        Source("""
            public record Root { [Tag(1)] public {|EVO301:string|} A { get; init; } = ""; }
            [Message] public record Order([Tag(2)] {|EVO301:string|} B, [property: Tag(3)] {|EVO301:Uri|} C) : Root;
            """));

    [Theory]
    [InlineData("string", "{|EVO305:byte[]|}")]
    [InlineData("int32", "{|EVO303:long|}")]
    [InlineData("string", "{|EVO305:Uri|}")]
    [InlineData("guid", "Guid")]
    public Task Near_miss(string old, string type) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {type} A = default!;"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Note int64 v2..", shipped: 3),
        Order("[Tag(1)] public long Id; [Tag(2)] public string Note = \"\";"),
        "EVO301: 'Order.Note' (tag 2) shipped as int64 in v2 and is string now. Protobuf, backward: a stored 5 is skipped."
        + " Two releases: first write both the old field and a new one, then retire the old one.");

    [Fact]
    public Task Message_text_of_a_packed_run() => Verify.MessageAsync(
        OrderBaseline("1 Counts list<fixed32> v1.."),
        Order("[Tag(1)] public List<int> Counts = [];"),
        "EVO301: 'Order.Counts' (tag 1) shipped as list<fixed32> in v1 and is list<int32> now."
        + " Protobuf, backward: a stored [5] is read as [5, 0, 0, 0]. No order is safe.");
}
