namespace SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson;

/// <summary>What fixes make of messages of System.Text.Json.</summary>
public class SystemTextJsonFixTests
{
    private static readonly DialectFixes Fixes = new("systemtextjson", "using System.Text.Json;\nusing System.Text.Json.Serialization;\n")
    {
        Setup = new() { GlobalConfig = "build_property.SchemaEvolutionJsonNamespaces = Acme" },
    };

    [Theory]
    [InlineData("public int {|EVO401:Amount|} { get; set; } public string? B { get; set; }", "[JsonPropertyName(\"A\")] public int Amount { get; set; } public string? B { get; set; }")]
    [InlineData("[JsonPropertyName(\"x\")] public int {|EVO401:A|} { get; set; } public string? B { get; set; }", "[JsonPropertyName(\"A\")] public int A { get; set; } public string? B { get; set; }")]
    public Task A_name_is_kept_on_the_wire(string before, string after) =>
        Fixes.FixAsync("\"A\" A int32 v1..; \"B\" B string v1..", Order(before), Order(after));

    [Fact]
    public Task A_name_of_a_parameter_is_kept_on_the_wire() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"B\" B string v1..",
        "public record Order(int {|EVO401:Amount|}, string B);",
        "public record Order([property: JsonPropertyName(\"A\")] int Amount, string B);");

    [Theory]
    [InlineData("\"A\" A int32 required v1..", "public int {|EVO204:A|} { get; set; }", "public required int A { get; set; }")]
    [InlineData("\"A\" A int32 v1..", "public {|EVO202:required|} int A { get; set; }", "public int A { get; set; }")]
    [InlineData("\"A\" A int32 v1..", "[JsonRequired] public int {|EVO202:A|} { get; set; }", "public int A { get; set; }")]
    [InlineData("\"A\" A int32 v1..", "[JsonRequired, JsonPropertyName(\"A\")] public {|EVO202:required|} int A { get; set; }", "[JsonPropertyName(\"A\")] public int A { get; set; }")]
    [InlineData("", "public {|EVO201:required|} string A { get; set; }", "public string A { get; set; } = \"\";")]
    public Task What_is_demanded_of_data(string facts, string before, string after) =>
        Fixes.FixAsync(facts, Order(before), Order(after));

    [Fact]
    public Task A_member_that_somebody_leaves_out_is_demanded_by_an_attribute() => Fixes.FixAsync(
        "\"A\" A int32 required v1..",
        "public class Order { public int {|EVO204:A|} { get; set; } public static Order New() => new(); }",
        "public class Order { [JsonRequired] public int A { get; set; } public static Order New() => new(); }");

    [Fact]
    public Task A_demanded_member_comes_back() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"b\" B string required v1..",
        "public class {|EVO203:Order|} { public int A { get; set; } }",
        "public class Order { public int A { get; set; } [JsonPropertyName(\"b\")] public required string B { get; set; } }");

    [Theory]
    [InlineData("int32", "public {|EVO301:string|} A { get; set; } = \"\";", "public int A { get; set; }")]
    [InlineData("int64", "public {|EVO302:int|} A { get; set; }", "public long A { get; set; }")]
    [InlineData("Acme.Money", "public {|EVO301:int|} A { get; set; }", "[JsonConverter(typeof(Money))] public int A { get; set; }")]
    [InlineData("int32", "[JsonConverter(typeof(Money))] public {|EVO301:int|} A { get; set; }", "public int A { get; set; }")]
    public Task The_type_comes_back(string fact, string before, string after) =>
        Fixes.FixAsync($"\"A\" A {fact} v1..", Order(before) + Money, Order(after) + Money);

    [Theory]
    [InlineData("enum Acme.Status[text]", "public {|EVO305:Status|} A { get; set; }", "[JsonConverter(typeof(JsonStringEnumConverter))] public Status A { get; set; }")]
    [InlineData("enum Acme.Status", "[JsonConverter(typeof(JsonStringEnumConverter))] public {|EVO305:Status|} A { get; set; }", "public Status A { get; set; }")]
    public Task The_text_of_an_enum_comes_back(string fact, string before, string after) => Fixes.FixAsync(
        $"\"A\" A {fact} v1..\nenum Acme.Status; 0 None v1..",
        $"public enum Status {{ None }} {Order(before)}",
        $"public enum Status {{ None }} {Order(after)}");

    [Fact]
    public Task The_name_of_a_value_is_kept() => Fixes.FixAsync(
        "\"A\" A enum Acme.Status[text] v1..\nenum Acme.Status; 0 None v1..; 1 Paid v1..",
        "public enum Status { None, {|EVO401:Settled|} } " + Text,
        "public enum Status { None, [JsonStringEnumMemberName(\"Paid\")] Settled } " + Text);

    [Theory]
    [InlineData("\"card\" Card Acme.Card oneof case v1..", "public class {|EVO505:Order|} { public int A { get; set; } }", "[JsonDerivedType(typeof(Card), \"card\")]\npublic class Order { public int A { get; set; } }")]
    [InlineData("\"card\" Card Acme.Card oneof case v1..", "[JsonDerivedType({|EVO505:typeof(Card)|}, \"x\")] public class Order { public int A { get; set; } }", "[JsonDerivedType(typeof(Card), \"card\")] public class Order { public int A { get; set; } }")]
    [InlineData("\"1\" Card Acme.Card oneof case v1..; \"2\" Cash Acme.Cash oneof case v1..", "[JsonDerivedType(typeof(Cash), 2)] public class {|EVO505:Order|} { public int A { get; set; } }", "[JsonDerivedType(typeof(Cash), 2)] [JsonDerivedType(typeof(Card), 1)] public class Order { public int A { get; set; } }")]
    public Task A_subtype_comes_back(string facts, string before, string after) => Fixes.FixAsync(
        $"\"A\" A int32 v1..; {facts}\nmessage Acme.Card systemtextjson; \"A\" A int32 v1..\nmessage Acme.Cash systemtextjson; \"A\" A int32 v1..",
        $"{before} public class Card : Order; public class Cash : Order;",
        $"{after} public class Card : Order; public class Cash : Order;");

    [Fact]
    public Task A_default_comes_back() => Fixes.FixAsync(
        "\"A\" A int32 default 5 v1..",
        Order("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int A { get; set; } = {|EVO206:6|};"),
        Order("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int A { get; set; } = 5;"));

    [Fact]
    public Task A_place_for_what_is_not_known() => Fixes.FixAsync(
        "\"A\" A int32 v1..",
        "public class {|EVO602:Order|} { public int A { get; set; } }",
        Order("public int A { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? ExtensionData { get; set; }"));

    [Fact]
    public Task A_member_comes_back_where_readers_refuse_others() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"B\" B int32 v1..",
        "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class {|EVO208:Order|} { public int A { get; set; } }",
        "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Order { public int A { get; set; } [Obsolete] public int B { get; set; } }");

    [Fact]
    public Task All_names_are_kept() => Fixes.FixAllAsync(
        "\"First\" First int32 v1..; \"Second\" Second string v1..",
        Order("public int {|EVO401:One|} { get; set; } public string? Two { get; set; }"),
        Order("[JsonPropertyName(\"First\")] public int One { get; set; } [JsonPropertyName(\"Second\")] public string? Two { get; set; }"));

    [Fact]
    public Task What_is_new_is_recorded() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"B\" B string required v1..",
        Order("public long A { get; set; } public required string B { get; set; } public int {|EVO002:C|} { get; set; }"),
        Order("public long A { get; set; } public required string B { get; set; } public int C { get; set; }"),
        factsAfter: "\"A\" A int32 v1..; \"B\" B string required v1..; \"C\" C int32 v2..",
        library: "systemtextjson 10.0.0");

    [Theory]
    [InlineData("\"A\" A enum Acme.Status[text] v1..\nenum Acme.Status; 0 None v1..", "public enum Status { None, {|EVO503:New|} } " + Text)]
    [InlineData("\"a\" A int32 v1..", "public class Order { [JsonPropertyName(\"a\")] public {|EVO301:string|} A { get; set; } = \"\"; }", "Restore the type int32")]
    public Task What_is_offered(string facts, string code, params string[] titles) => Fixes.OffersAsync(facts, code, titles);

    private const string Text = "public class Order { [JsonConverter(typeof(JsonStringEnumConverter))] public Status A { get; set; } }";

    private const string Money = """
         public class Money : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => 0;
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
        }
        """;

    private static string Order(string members) => $"public class Order {{ {members} }}";
}
