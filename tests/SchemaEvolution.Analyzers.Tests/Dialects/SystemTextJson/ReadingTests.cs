using static SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson.Documents;

namespace SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson;

public class ReadingTests
{
    private const string Shipped = "\"A\" A list<int32> v1..; \"B\" B string v1..";

    [Theory]
    [InlineData("public List<int> A { get; private set; } = []; public string? B { get; set; }")]
    [InlineData("public List<int> A { get; } = []; public string? B { get; set; }")]
    [InlineData("public Order() { } public Order(List<int> a) => A = a; public List<int> A { get; } = []; public string? B { get; set; }")]
    [InlineData("public Order(List<int> items) => A = items; public List<int> A { get; } = []; public string? B { get; set; }")]
    public Task What_was_read_and_is_only_written_is_lost(string members) =>
        CodeAsync(Block(Shipped), $"public class {{|EVO308:Order|}} {{ {members} }}");

    [Theory]
    [InlineData("public Order(List<int> a, string? note) { } public List<int> A { get; set; } public string? B { get; set; }")]
    [InlineData("public Order(IEnumerable<int> a) { } public List<int> A { get; set; } public string? B { get; set; }")]
    [InlineData("public Order(string? b) { } public Order(List<int> a, string? b) { } public List<int> A { get; } public string? B { get; }")]
    public Task What_cannot_be_made_is_refused(string members) =>
        CodeAsync(Block(Shipped), $"public class {{|EVO308:Order|}} {{ {members} }}");

    [Fact]
    public Task Message_text_of_what_cannot_be_made() => MessageAsync(
        Block(Shipped),
        "public class Order { public Order(string? b) { } public Order(List<int> a, string? b) { } public List<int> A { get; set; } public string? B { get; set; } }",
        "EVO308: 'Order' shipped with no unread members in v1 and has no constructor that readers can use now."
        + " System.Text.Json, backward: a stored message is refused.");

    [Fact]
    public Task What_never_could_may_be_made_now() => CodeAsync(
        Block($"\"$unread members\" \"all for want of a constructor\" string v1..; {Shipped}"),
        "public class {|EVO002:Order|}(List<int> a) { public List<int> A { get; } = a; public string? B { get; } }");

    [Fact]
    public Task Nor_is_what_has_become_computed() => CodeAsync(
        Block(Shipped), "public class {|EVO002:{|EVO308:Order|}|} { public List<int> A => []; public string? B { get; set; } }");

    [Theory]
    [InlineData("public Order(List<int> a) => A = a; public List<int> A { get; } public string? B { get; set; }", "Order")]
    [InlineData("[JsonInclude] public List<int> A { get; private set; } = []; public string? B { get; set; }", "Order")]
    [InlineData("public List<int> A { get; set; } = []; public string? B { get; set; } public int Count => A.Count;", "{|EVO002:Order|}")]
    public Task What_is_read_still_or_never_was_is_no_loss(string members, string name) =>
        CodeAsync(Block(Shipped), $"public class {name} {{ {members} }}");

    [Fact]
    public Task What_was_never_read_may_become_so() => CodeAsync(
        Block($"\"$unread members\" A string v1..; {Shipped}"),
        "public class {|EVO002:Order|} { public List<int> A { get; set; } = []; public string? B { get; set; } }");

    [Theory]
    [InlineData("", "string", "string?", "{|EVO308:Order|}")]
    [InlineData("", "string?", "string?", "Order")]
    [InlineData("\"$non-null members\" A string v1..;", "string", "string?", "Order")]
    [InlineData("\"$non-null members\" A string v1..;", "string", "string", "{|EVO308:Order|}")]
    [InlineData("\"$non-null members\" A string v1..;", "string?", "string?", "{|EVO308:Order|}")]
    public Task Null_is_refused_where_annotations_count(string shipped, string a, string b, string name) => WithOptionsAsync(
        "RespectNullableAnnotations = true",
        $"{shipped} \"A\" A string v1..; \"B\" B string v1..",
        $"#nullable enable\npublic class {name} {{ public {a} A {{ get; set; }} = \"\"; public {b} B {{ get; set; }} = \"\"; }}");

    [Fact]
    public Task Null_that_is_left_out_is_refused_nowhere() => WithOptionsAsync(
        "RespectNullableAnnotations = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull",
        "\"A\" A string v1..",
        "#nullable enable\npublic class {|EVO002:Order|} { public string A { get; set; } = \"\"; }");

    [Theory]
    [InlineData("{|EVO002:{|EVO308:Order|}|}", "public string B;")]
    [InlineData("Order", "[JsonInclude] public string B;")]
    [InlineData("{|EVO002:Order|}", "[JsonIgnore] public string B;")]
    [InlineData("{|EVO002:Order|}", "private string B;")]
    public Task What_has_become_a_field_is_not_read(string name, string member) => CodeAsync(
        Block(Shipped), $"public class {name} {{ public List<int> A {{ get; set; }} {member} }}");

    [Fact]
    public Task The_first_subtype_is_told_by_a_member_that_old_readers_pass_over() => CodeAsync(
        Block("\"A\" A int32 v1..") + "\nmessage Acme.Circle systemtextjson; \"A\" A int32 v1..",
        "[JsonDerivedType(typeof(Circle), \"circle\")] public class Order { public int A { get; set; } } public class {|EVO002:Circle|} : Order;");

    [Fact]
    public Task Keys_of_maps_are_names() => CodeAsync(
        "message Acme.Order systemtextjson; \"A\" A map<enum Acme.Status[text],int32> v1..\nenum Acme.Status; 0 None v1..; 1 Paid v1..",
        "public enum Status { None, {|EVO401:Settled|} } public class Order { public Dictionary<Status, int> A { get; set; } = []; }");

    [Theory]
    [InlineData("JsonElement?")]
    [InlineData("JsonElement")]
    [InlineData("System.Text.Json.Nodes.JsonNode")]
    public Task Any_value_is_read_as_any(string type) => MembersAsync("\"A\" A System.Object v1..", $"public {type} A {{ get; set; }}");

    [Theory]
    [InlineData("int32", "{|EVO303:object|}")]
    [InlineData("string", "{|EVO303:JsonElement|}")]
    [InlineData("list<string>", "{|EVO303:object|}")]
    [InlineData("map<string,int32>", "{|EVO303:Dictionary<string, object>|}")]
    [InlineData("System.Object", "{|EVO302:string|}")]
    [InlineData("System.Object", "{|EVO302:List<int>|}")]
    [InlineData("map<string,System.Object>", "{|EVO302:Dictionary<string, bool>|}")]
    public Task Any_type_reads_all_and_is_read_by_luck(string shipped, string type) =>
        MembersAsync($"\"A\" A {shipped} v1..", $"public {type} A {{ get; set; }}");
}
