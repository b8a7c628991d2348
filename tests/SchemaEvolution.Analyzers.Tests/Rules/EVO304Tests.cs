using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO304Tests
{
    [Theory]
    [InlineData("int32", "List<int>")]
    [InlineData("list<int32>", "int")]
    [InlineData("string", "string[]")]
    [InlineData("list<string>", "string")]
    [InlineData("string", "List<int>")]
    [InlineData("Acme.Order", "List<Order>")]
    [InlineData("map<string,int32>", "int")]
    [InlineData("map<string,int32>", "List<int>")]
    [InlineData("int32", "Dictionary<string, int>")]
    [InlineData("list<list<int32>>", "List<int>")]
    [InlineData("list<list<int32>>", "int")]
    [InlineData("bytes", "List<byte>")]
    public Task Cardinality_differs(string old, string type) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {{|EVO304:{type}|}} A = default!;"));

    [Fact]
    public Task Map_and_list_of_its_entries() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Entry; 1 Key string v1..; 2 Value int32 v1..", "message Acme.Order; 1 A map<string,int32> v1..; 2 B list<Acme.Entry> v1.."),
        Source("""
            [Message] public class Entry { [Tag(1)] public string Key = ""; [Tag(2)] public int Value; }
            [Message] public class Order { [Tag(1)] public {|EVO304:List<Entry>|} A = []; [Tag(2)] public {|EVO304:Dictionary<string, int>|} B = []; }
            """));

    [Theory]
    [InlineData("list<int32>", "int[] A = []")]
    [InlineData("list<int32>", "HashSet<int> {|EVO002:A|} = []")]
    [InlineData("map<string,int32>", "SortedDictionary<string, int> A = []")]
    [InlineData("list<int32>", "{|EVO303:long[]|} A = []")]
    [InlineData("bytes", "byte[] A = []")]
    public Task Near_miss(string old, string member) => Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order($"[Tag(1)] public {member};"));

    [Theory]
    [InlineData("string", "string[] {|EVO002:A|} = []")]
    [InlineData("list<string>", "{|EVO304:string|} A = \"\"")]
    public Task Reader_of_a_list_understands_a_single_value(string old, string member) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 A {old} v1.."),
        Order($"[Tag(1)] public {member};"),
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = backward" });

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Codes list<int32> v1.."),
        Order("[Tag(1)] public int Codes;"),
        "EVO304: 'Order.Codes' (tag 1) shipped as list<int32> in v1 and is int32 now. Protobuf, backward: a stored [5, 7] is skipped."
        + " Two releases: first write both the old field and a new one, then retire the old one.");

    [Fact]
    public Task Message_text_of_a_list_that_is_not_packed() => Verify.MessageAsync(
        OrderBaseline("1 Name string v1.."),
        Order("[Tag(1)] public string[] Name = [];"),
        "EVO304: 'Order.Name' (tag 1) shipped as string in v1 and is list<string> now."
        + " Protobuf, forward: a new [\"abc\", \"12.50\"] is read by old readers as \"12.50\". Deploy readers first.");
}
