using static SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet.Proto;

namespace SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet;

public class TypeTests
{
    [Theory]
    [InlineData("string", "{|EVO301:int|}")]
    [InlineData("int32", "{|EVO301:string?|}")]
    [InlineData("guid", "{|EVO305:string?|}")]
    [InlineData("int64", "{|EVO302:int|}")]
    [InlineData("int32", "{|EVO302:short|}")]
    [InlineData("int32", "{|EVO303:long|}")]
    [InlineData("int32", "{|EVO304:List<int>?|}")]
    [InlineData("list<string>", "{|EVO304:string?|}")]
    [InlineData("string", "{|EVO305:byte[]?|}")]
    [InlineData("Acme.Order", "{|EVO305:string?|}")]
    [InlineData("timestamp", "{|EVO301:long|}")]
    [InlineData("decimal", "{|EVO301:double|}")]
    [InlineData("bytes", "{|EVO304:List<byte>?|}")]
    [InlineData("list<uint8>", "{|EVO304:byte[]?|}")]
    [InlineData("timestamp", "{|EVO306:DateTimeOffset|}")]
    [InlineData("map<string,int32>", "{|EVO301:Dictionary<string, string>?|}")]
    public Task A_retyped_member(string old, string type) => OrderAsync($"1 A {old} v1..", $"[ProtoMember(1)] public {type} A = default!;");

    [Theory]
    [InlineData("list<int32>", "int[]? A")]
    [InlineData("list<int32>", "IReadOnlyList<int> A")]
    [InlineData("set<int32>", "List<int> {|EVO002:A|}")]
    [InlineData("string", "string? A")]
    [InlineData("float", "double {|EVO002:A|}")]
    [InlineData("double", "float {|EVO002:A|}")]
    [InlineData("Acme.Order", "Order A")]
    [InlineData("map<string,int32>", "SortedDictionary<string, int> A")]
    public Task A_near_miss(string old, string member) => OrderAsync($"1 A {old} v1..", $"[ProtoMember(1)] public {member} = default!;");

    [Theory]
    [InlineData("System.Tuple<string,int32>", "(string, int) {|EVO002:A|}")]
    [InlineData("System.ValueTuple<string,int32>", "(string Name, int Count) A")]
    [InlineData("System.Collections.Generic.KeyValuePair<string,int32>", "Tuple<string, int> {|EVO002:A|}")]
    [InlineData("System.ValueTuple<string,int32>", "{|EVO307:(string, string)|} A")]
    [InlineData("System.ValueTuple<string,int32>", "{|EVO307:(int, string)|} A")]
    public Task Tuples_are_numbered_by_place(string old, string member) => OrderAsync($"1 A {old} v1..", $"[ProtoMember(1)] public {member} = default!;");

    [Theory]
    [InlineData("int32", "DataFormat = DataFormat.ZigZag", "{|EVO305:int|}")]
    [InlineData("sint32", "DataFormat = DataFormat.Default", "{|EVO305:int|}")]
    [InlineData("timestamp", "DataFormat = DataFormat.FixedSize", "{|EVO306:DateTime|}")]
    [InlineData("timestamp", "DataFormat = DataFormat.WellKnown", "{|EVO306:DateTime|}")]
    public Task Another_format_is_another_layout(string old, string argument, string type) => OrderAsync($"1 A {old} v1..", $"[ProtoMember(1, {argument})] public {type} A;");

    [Theory]
    [InlineData("int32", "DataFormat = DataFormat.FixedSize", "int {|EVO002:A|}")]
    [InlineData("sfixed32", "DataFormat = DataFormat.Default", "int {|EVO002:A|}")]
    [InlineData("int32", "DataFormat = DataFormat.TwosComplement", "int A")]
    [InlineData("Acme.Order", "DataFormat = DataFormat.Group", "Order? A")]
    [InlineData("list<int32>", "IsPacked = true", "List<int>? {|EVO002:A|}")]
    [InlineData("bool", "DataFormat = DataFormat.FixedSize", "bool A")]
    public Task Readers_take_both(string old, string argument, string member) => OrderAsync($"1 A {old} v1..", $"[ProtoMember(1, {argument})] public {member};");

    [Theory]
    [InlineData("[CompatibilityLevel(CompatibilityLevel.Level300)] ", "")]
    [InlineData("", "[assembly: CompatibilityLevel(CompatibilityLevel.Level300)]\n")]
    [InlineData("", "[module: CompatibilityLevel(CompatibilityLevel.Level300)]\n")]
    public Task A_higher_level_changes_all_types_without_one_of_their_own(string onType, string onProject) => Verify.DiagnosticsAsync(
        Rules.Text.Baseline(1, Block("1 A timestamp v1..; 2 B guid v1..; 3 C decimal v1..; 4 D duration v1..; 5 E int32 v1..")),
        $"using System;\nusing ProtoBuf;\n{onProject}namespace Acme;\n{onType}[ProtoContract] public class Order {{ [ProtoMember(1)] public {{|EVO306:DateTime|}} A;"
        + " [ProtoMember(2)] public {|EVO306:Guid|} B; [ProtoMember(3)] public {|EVO306:decimal|} C; [ProtoMember(4)] public {|EVO306:TimeSpan|} D; [ProtoMember(5)] public int E; }",
        ignore: ["EVO602"],
        setup: Setup);

    [Theory]
    [InlineData("enum Acme.Kind", "int", "A")]
    [InlineData("enum Acme.Kind", "byte", "{|EVO002:A|}")]
    [InlineData("enum Acme.Kind[uint8]", "byte", "A")]
    public Task The_type_beneath_an_enum_holds_its_numbers_before_and_after(string old, string underlying, string name) => VerifyAsync(
        $"{Block($"1 A {old} v1..")}\nenum Acme.Kind; 0 None v1..; 1 One v1..",
        $"public enum Kind : {underlying} {{ None, One }} [ProtoContract] public class Order {{ [ProtoMember(1)] public Kind {name}; }}");

    [Theory]
    [InlineData("None, Two = 2, One = 1")]
    [InlineData("None, {|EVO002:Single|}, Two")]
    [InlineData("None, One, Two, {|EVO002:Three|}")]
    public Task Enum_values_are_known_by_their_numbers(string values) => VerifyAsync(
        $"{Block("1 A enum Acme.Kind v1..")}\nenum Acme.Kind; 0 None v1..; 1 One v1..; 2 Two v1..",
        $"public enum Kind {{ {values} }} [ProtoContract] public class Order {{ [ProtoMember(1)] public Kind A; }}");

    [Fact]
    public Task Enum_values_that_change_their_numbers_or_go() => VerifyAsync(
        $"{Block("1 A enum Acme.Kind v1..")}\nenum Acme.Kind; 0 None v1..; 1 One v1..; 2 Two v1..; 3 Three v1..",
        "public enum {|EVO502:Kind|} { None, {|EVO501:Two|} = 1, {|EVO501:One|} = 2, {|EVO002:Four|} = 4 } [ProtoContract] public class Order { [ProtoMember(1)] public Kind A; }");

    [Fact]
    public Task A_message_for_another_message() => VerifyAsync(
        $"{Block("1 A Acme.Old v1..")}\n{Block("1 X int32 v1..", "Old")}\n{Block("1 X string v1..", "New")}",
        "[ProtoContract] public class Old { [ProtoMember(1)] public int X; } [ProtoContract] public class New { [ProtoMember(1)] public string? X; }"
        + " [ProtoContract] public class Order { [ProtoMember(1)] public {|EVO307:New?|} A; }");

    [Fact]
    public Task A_layer_around_null() => OrderAsync("1 A int32 optional v1..", "[ProtoMember(1), NullWrappedValue] public {|EVO301:int?|} A;");

    [Fact]
    public Task A_surrogate_is_what_is_written() => VerifyAsync(
        $"{Block("1 A Acme.Money v1..")}\n{Block("1 Units int64 v1..", "Money")}\n{Block("1 Units int64 v1..", "MoneyForm")}",
        "[ProtoContract(Surrogate = typeof(MoneyForm))] public class Money; [ProtoContract] public class MoneyForm { [ProtoMember(1)] public long Units; }"
        + " [ProtoContract] public class Order { [ProtoMember(1)] public Money? {|EVO002:A|}; }",
        ignore: ["EVO403"]);

    [Theory]
    [InlineData("bytes", "List<byte>?", "EVO304", "list<uint8>", "a stored 0x9601 is read as [150]. No order is safe.")]
    [InlineData("guid", "string?", "EVO305", "string", "a stored 6f9619ff-8b86-11d0-b42d-00c04fc964ff is read as text that nobody can read. No order is safe.")]
    [InlineData("timestamp", "DateTimeOffset", "EVO306", "timestamptz", "a stored 2024-01-01T00:00:00Z is refused. Two releases: first write both the old field and a new one, then retire the old one.")]
    public Task What_a_reader_makes_of_it(string old, string type, string id, string @new, string text) => MessageAsync(
        Block($"1 Data {old} v1.."),
        $"[ProtoContract] public class Order {{ [ProtoMember(1, Name = \"data\")] public {type} Data; }}",
        $"{id}: 'Order.Data' (tag 1) shipped as {old} in v1 and is {@new} now. protobuf-net, backward: {text}");

    [Fact]
    public Task Message_text() => MessageAsync(
        Block("1 Count int64 v1.."),
        "[ProtoContract] public class Order { [ProtoMember(1)] public int Count; }",
        "EVO302: 'Order.Count' (tag 1) shipped as int64 in v1 and is int32 now. protobuf-net, backward: a stored 4294967296 is refused."
        + " Two releases: first write both the old field and a new one, then retire the old one.");
}
