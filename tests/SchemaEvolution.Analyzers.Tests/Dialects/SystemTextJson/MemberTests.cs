using static SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson.Documents;

namespace SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson;

public class MemberTests
{
    private const string TwoShipped = "\"A\" A int32 v1..; \"B\" B string v1..";

    [Theory]
    [InlineData("public int A { get; set; } public string B { get; set; } = \"\";")]
    [InlineData("public string? B { get; init; } [JsonInclude] public int A;")]
    [InlineData("public int A { get; set; } [JsonPropertyName(\"B\")] public string? {|EVO002:Renamed|} { get; set; }")]
    [InlineData("public int A { get; set; } = 7; public string? B { get; set; } public int {|EVO002:C|} { get; set; }")]
    [InlineData("public int A { get; set; } public string? B { get; set; } [JsonIgnore] public int C { get; set; }")]
    [InlineData("public enum Unrelated { X } public int A { get; set; } public string? B { get; set; } internal int C { get; set; }")]
    public Task What_old_and_new_readers_find_is_silent(string members) => MembersAsync(TwoShipped, members);

    [Theory]
    [InlineData("public int A { get; set; } public string? {|EVO401:Beta|} { get; set; }")]
    [InlineData("public int A { get; set; } [JsonPropertyName(\"b\")] public string? {|EVO401:B|} { get; set; }")]
    [InlineData("public {|EVO303:long|} A { get; set; } public string? B { get; set; }")]
    [InlineData("public {|EVO302:byte|} A { get; set; } public string? B { get; set; }")]
    [InlineData("public {|EVO301:string|} A { get; set; } = \"\"; public string? B { get; set; }")]
    [InlineData("public int A { get; set; } public {|EVO305:byte[]?|} B { get; set; }")]
    [InlineData("public int A { get; set; } public {|EVO304:string[]?|} B { get; set; }")]
    [InlineData("public int A { get; set; } public {|EVO202:required|} string B { get; set; }")]
    [InlineData("public int A { get; set; } public string? B { get; set; } public {|EVO201:required|} string C { get; set; }")]
    [InlineData("public int A { get; set; } public string? B { get; set; } public {|EVO201:required|} List<int> C { get; set; }")]
    [InlineData("public int A { get; set; } public string? B { get; set; } [JsonRequired] public int {|EVO201:C|} { get; set; }")]
    [InlineData("public int? {|EVO204:A|} { get; set; } public string? B { get; set; }")]
    public Task What_they_do_not_find_or_misread_is_reported(string members) => MembersAsync(TwoShipped, members);

    [Theory]
    [InlineData("\"A\" A int32 optional v1..", "public int {|EVO202:A|} { get; set; }")]
    [InlineData("\"A\" A int32 v1..", "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public {|EVO207:int?|} A { get; set; }")]
    [InlineData("\"A\" A int32 v1..", "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public {|EVO207:int?|} A { get; set; }")]
    [InlineData("\"A\" A int32 v1..", "[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int? {|EVO204:A|} { get; set; }")]
    [InlineData("\"A\" A int32 required v1..", "public int {|EVO204:A|} { get; set; }")]
    [InlineData("\"A\" A list<int32> required v1..", "public List<int>? {|EVO204:A|} { get; set; }")]
    [InlineData("\"A\" A list<int32> v1..", "public {|EVO202:required|} List<int> A { get; set; }")]
    [InlineData("\"A\" A list<int32?> v1..", "public {|EVO302:List<int>|} A { get; set; } = [];")]
    public Task Presence(string facts, string member) => MembersAsync(facts, member);

    [Fact]
    public Task A_required_member_that_goes() => CodeAsync(
        Block("\"A\" A int32 required v1..; \"B\" B int32 v1.."), "public class {|EVO203:Order|} { public int B { get; set; } }");

    [Fact]
    public Task A_member_may_move_to_a_base_class() => CodeAsync(
        Block(TwoShipped) + "\nmessage Acme.Base systemtextjson; \"B\" B string v1..",
        "public class Base { public string? B { get; set; } } public class Order : Base { public int A { get; set; } }");

    [Theory]
    [InlineData("public record Order(int A, string? B);")]
    [InlineData("public struct {|EVO002:Order|} { public int A { get; set; } public string? B { get; set; } }")]
    [InlineData("public readonly record struct {|EVO002:Order|}(int A, string? B);")]
    public Task The_kind_of_the_type_does_not_matter(string code) => CodeAsync(Block(TwoShipped), code);

    [Theory]
    [InlineData("PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase", "public int {|EVO401:A|} { get; set; } public string? {|EVO401:B|} { get; set; }")]
    [InlineData("", "public int A { get; set; } public string? B { get; set; }")]
    [InlineData("PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true", "public int {|EVO002:A|} { get; set; } public string? {|EVO002:B|} { get; set; }")]
    [InlineData("UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow", "public int A { get; set; } public string? B { get; set; } public int {|EVO208:C|} { get; set; }")]
    [InlineData("NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString", "public {|EVO303:int|} A { get; set; } public string? B { get; set; }")]
    public Task Options_of_the_context(string options, string members) =>
        WithOptionsAsync(options, TwoShipped, $"public class Order {{ {members} }}");

    [Theory]
    [InlineData("public int A { get; set; } = {|EVO206:4|};")]
    [InlineData("public int A { get; set; } = 3;")]
    [InlineData("public int {|EVO206:A|} { get; set; }")]
    public Task A_default_that_is_left_out(string member) => WithOptionsAsync(
        "DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault",
        "\"A\" A int32 default 3 v1..",
        $"public class Order {{ {member} }}");

    [Theory]
    [InlineData("public int {|EVO002:A|} { get; set; } = 3;")]
    [InlineData("public int {|EVO002:A|} { get; set; }")]
    public Task Of_what_is_always_written_the_default_does_not_count(string member) => WithOptionsAsync(
        "WriteIndented = true", "\"A\" A int32 default 3 v1..", $"public class Order {{ {member} }}");

    [Fact]
    public Task A_converter_is_a_type_of_its_own() => MembersAsync(
        "\"A\" A Acme.Json.One v1..; \"B\" B Acme.Order.One v1..; \"C\" C int32 v1..",
        """
        [JsonConverter(typeof(One))] public int {|EVO002:A|} { get; set; }
        [JsonConverter(typeof(Two))] public {|EVO307:int|} B { get; set; }
        [JsonConverter(typeof(One))] public {|EVO301:int|} C { get; set; }
        public class One : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0;
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
        }
        public class Two : One;
        """);

    [Fact]
    public Task Nothing_is_said_of_what_is_no_message() => CodeAsync(
        Block("\"A\" A int32 v1.."),
        "public class Order { [JsonPropertyName(\"A\")] public int A { get; set; } } public class Other { public int X { get; set; } }",
        new());

    [Fact]
    public Task Unknown_members_are_lost() => CodeAsync(
        Block("\"A\" A int32 v1.."), "public class {|EVO602:Order|} { public int A { get; set; } }", ignore: []);

    [Fact]
    public Task A_folder_may_be_configured() => CodeAsync(
        Block("\"A\" A int32 v1.."),
        "public class Order { public {|EVO303:long|} A { get; set; } }",
        new() { EditorConfig = "[*.cs]\nschema_evolution.json_namespaces = Other, Acme" });
}
