using static SchemaEvolution.Analyzers.Tests.Dialects.MessagePack.Msg;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

public class TypeTests
{
    [Theory]
    [InlineData("int64", "{|EVO302:int|}")]
    [InlineData("int32", "{|EVO303:long|}")]
    [InlineData("int32", "{|EVO301:string?|}")]
    [InlineData("string", "{|EVO301:int|}")]
    [InlineData("char", "{|EVO301:string?|}")]
    [InlineData("int32", "{|EVO304:List<int>?|}")]
    [InlineData("timestamp", "{|EVO301:long|}")]
    [InlineData("timestamp", "{|EVO306:DateTimeOffset|}")]
    [InlineData("int32", "{|EVO303:double|}")]
    [InlineData("bytes", "{|EVO304:List<byte>?|}")]
    [InlineData("guid", "{|EVO305:string?|}")]
    [InlineData("decimal", "{|EVO301:double|}")]
    [InlineData("list<string>", "{|EVO301:List<int>?|}")]
    [InlineData("Acme.Order", "{|EVO301:string?|}")]
    [InlineData("int32", "{|EVO301:object?|}")]
    [InlineData("System.Object", "{|EVO301:string?|}")]
    [InlineData("time", "{|EVO305:TimeSpan|}")]
    [InlineData("duration", "{|EVO305:TimeOnly|}")]
    [InlineData("System.ValueTuple<int32,int32>", "{|EVO307:KeyValuePair<int, long>|}")]
    [InlineData("System.ValueTuple<int32,int32>", "{|EVO307:(int, int, int)|}")]
    [InlineData("System.ValueTuple<int64,int64>", "{|EVO307:Order?|}")]
    [InlineData("list<System.Linq.IGrouping<string,int32>>", "{|EVO307:System.Linq.ILookup<int, int>?|}")]
    public Task A_retyped_member(string old, string type) => OrderAsync($"0 A {old} v1..", $"[Key(0)] public {type} A = default!;");

    [Theory]
    [InlineData("string", "string? A")]
    [InlineData("float", "double {|EVO002:A|}")]
    [InlineData("double", "float {|EVO002:A|}")]
    [InlineData("list<int32>", "int[]? A")]
    [InlineData("list<int32>", "HashSet<int>? {|EVO002:A|}")]
    [InlineData("duration", "TimeSpan A")]
    [InlineData("int64", "TimeSpan {|EVO002:A|}")]
    [InlineData("System.Tuple<int32,string>", "(int Number, string Text)? {|EVO002:A|}")]
    [InlineData("list<System.ValueTuple<int32,list<string>>>", "System.Linq.IGrouping<int, string>[]? {|EVO002:A|}")]
    [InlineData("Acme.Order", "Order? A")]
    [InlineData("map<string,int32>", "SortedDictionary<string, int> A")]
    public Task A_near_miss(string old, string member) => OrderAsync($"0 A {old} v1..", $"[Key(0)] public {member} = default!;");

    [Theory]
    [InlineData("int32", "int? {|EVO204:A|}")]
    [InlineData("int32 optional", "int {|EVO202:A|}")]
    public Task Null_comes_or_goes(string old, string member) => OrderAsync($"0 A {old} v1..", $"[Key(0)] public {member};");

    [Theory]
    [InlineData("timestamp", ", MessagePackFormatter(typeof(NativeDateTimeFormatter))", "{|EVO301:DateTime|}")]
    [InlineData("MessagePack.Formatters.NativeDateTimeFormatter", "", "{|EVO301:DateTime|}")]
    [InlineData("Acme.Old", ", MessagePackFormatter(typeof(New))", "{|EVO307:int|}")]
    [InlineData("enum Acme.Kind", ", MessagePackFormatter(typeof(EnumAsStringFormatter<Kind>))", "{|EVO305:Kind|}")]
    public Task Another_formatter_is_another_type(string old, string attribute, string type) => VerifyAsync(
        $"{Block($"0 A {old} v1..")}\nenum Acme.Kind; 0 None v1..",
        $"public class Old; public class New; public enum Kind {{ None }} [MessagePackObject] public class Order {{ [Key(0){attribute}] public {type} A; }}");

    [Fact]
    public Task Values_that_are_written_as_text_are_known_by_their_names() => VerifyAsync(
        $"{Block("0 A enum Acme.Kind[text] v1..")}\nenum Acme.Kind; 0 None v1..; 1 One v1..",
        "public enum Kind { None, {|EVO401:Single|} } [MessagePackObject] public class Order { [Key(0), MessagePackFormatter(typeof(EnumAsStringFormatter<Kind>))] public Kind A; }");

    [Theory]
    [InlineData("[EnumMember(Value = \"none\")] None")]
    [InlineData("[EnumMember(Value = \"None\")] {|EVO002:Nothing|}")]
    [InlineData("[EnumMember(Value = \"none\")] {|EVO401:None|}", "[text]")]
    [InlineData("[EnumMember(Value = \"None\")] Nothing", "[text]")]
    public Task The_written_names_are_those_that_an_attribute_gives(string value, string layout = "") => VerifyAsync(
        $"{Block($"0 A enum Acme.Kind{layout} v1..")}\nenum Acme.Kind; 0 None v1..",
        $"public enum Kind {{ {value} }} [MessagePackObject] public class Order {{ [Key(0){(layout.Length > 0 ? ", MessagePackFormatter(typeof(EnumAsStringFormatter<Kind>))" : "")}] public Kind A; }}");

    /// <summary>MessagePack writes the number, and JSON does not know the attribute.</summary>
    [Fact]
    public Task The_names_of_json_are_its_own() => VerifyAsync(
        "message Acme.Order messagepack; 0 A enum Acme.Kind v1.. as systemtextjson \"A\" type enum Acme.Kind[text]\nenum Acme.Kind; 0 Red v1..",
        """
        public enum Kind { [EnumMember(Value = "Red")] {|EVO401:Crimson|} }
        [MessagePackObject] public class Order
        {
            [Key(0), System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter))]
            public Kind A { get; set; }
        }
        """);

    [Theory]
    [InlineData("int32", "MessagePackFormatter(typeof(ForceInt32BlockFormatter))", "int")]
    [InlineData("string", "MessagePackFormatter(typeof(StringInterningFormatter))", "string?")]
    [InlineData("Acme.Own", "MessagePackFormatter(typeof(Own))", "int")]
    [InlineData("Acme.Own", "MessagePackFormatter(typeof(Own), 5)", "long")]
    public Task The_same_layout_by_another_formatter(string old, string attribute, string type) => VerifyAsync(
        Block($"0 A {old} v1.."), $"public class Own; [MessagePackObject] public class Order {{ [Key(0), {attribute}] public {type} A; }}");

    /// <summary>A message with names in one with numbers is known by its names, and passes over what nothing sets.</summary>
    [Theory]
    [InlineData("\"a\" A string v1..; \"b\" B int32 v1..", "[Key(\"b\")] public int B; [Key(\"a\")] public string? A;", "Right?")]
    [InlineData("\"a\" A string v1..", "[Key(\"b\")] public string? B;", "{|EVO307:Right?|}")]
    [InlineData("\"$unfilled members\" a string v1..; \"a\" A string v1..", "[Key(\"a\")] public int A => 1;", "Right?")]
    public Task Messages_with_names_in_one_with_numbers(string left, string right, string type) => VerifyAsync(
        $"{Block("0 A Acme.Left v1..")}\n{Block(left, "Left")}\n{Block("\"z\" Z int32 v1..", "Right")}",
        $$"""
        [MessagePackObject] public class Order { [Key(0)] public {{type}} A; }
        [MessagePackObject] public class Left { [Key("z")] public int Z; }
        [MessagePackObject] public class Right { {{right}} }
        """,
        ["EVO002", "EVO401"]);

    /// <summary>In a message with names another may be that has numbers, and the other way round.</summary>
    [Theory]
    [InlineData("\"A\"", "0 X int32 v1..; 1 Y string v1..", "Numbered", "{|EVO002:A|}")]
    [InlineData("\"A\"", "0 Text string v1..; 1 Id int32 v1..", "{|EVO307:Numbered|}", "A")]
    [InlineData("\"A\"", "\"Id\" Id int32 v1..; \"Text\" Text string v1..", "{|EVO307:Numbered|}", "A")]
    [InlineData("0", "\"id\" X int32 v1..; \"text\" Y string v1..", "Named", "{|EVO002:A|}")]
    [InlineData("0", "\"Id\" Id int32 v1..; \"Text\" Text string v1..", "{|EVO307:Named|}", "A")]
    public Task Another_message_in_one_with_other_keys(string key, string old, string type, string name) => VerifyAsync(
        $"message Acme.Order messagepack; {key} A Acme.Old v1..\n{Block(old, "Old")}\n{Block("0 Id int32 v1..; 1 Text string v1..", "Numbered")}\n{Block("\"id\" Id int32 v1..; \"text\" Text string v1..", "Named")}",
        $$"""
        [MessagePackObject] public class Order { [Key({{key}})] public {{type}} {{name}} = new(); }
        [MessagePackObject] public class Numbered { [Key(0)] public int Id; [Key(1)] public string Text = ""; }
        [MessagePackObject] public class Named { [Key("id")] public int Id; [Key("text")] public string Text = ""; }
        """,
        ["EVO403", "EVO402"]);

    [Fact]
    public Task Enum_values_are_known_by_their_numbers() => VerifyAsync(
        $"{Block("0 A enum Acme.Kind v1..")}\nenum Acme.Kind; 0 None v1..; 1 One v1..; 2 Two v1..",
        "public enum Kind : byte { None, {|EVO501:Two|}, {|EVO501:One|}, {|EVO002:Three|} } [MessagePackObject] public class Order { [Key(0)] public Kind {|EVO002:A|}; }");

    [Fact]
    public Task Message_text_of_a_value_that_may_be_anything() => MessageAsync(
        Block("0 Value int32 v1.."),
        "[MessagePackObject] public class Order { [Key(0)] public object? Value; }",
        "EVO301: 'Order.Value' (tag 0) shipped as int32 in v1 and is System.Object now. MessagePack, forward: a new value of another type is refused by old readers."
        + " Deploy readers first.");

    [Fact]
    public Task Message_text() => MessageAsync(
        Block("0 Id guid v1.."),
        "[MessagePackObject] public class Order { [Key(0)] public long Id; }",
        "EVO301: 'Order.Id' (tag 0) shipped as guid in v1 and is int64 now. MessagePack, backward: a stored 00000000-0000-0000-0000-000000000005 is refused."
        + " Two releases: first write both the old field and a new one, then retire the old one.");
}
