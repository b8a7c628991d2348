namespace SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

public sealed class MemberTests
{
    [Theory]
    [InlineData("public int A { get; set; }", "\"A\" A int32")]
    [InlineData("public int A { get; init; }", "\"A\" A int32")]
    [InlineData("public int A { internal get; set; }", "\"A\" A int32")]
    [InlineData("public virtual int A { get; set; }", "\"A\" A int32")]
    [InlineData("[JsonInclude] public int A;", "\"A\" A int32")]
    [InlineData("[JsonInclude] internal int A { get; set; }", "\"A\" A int32")]
    [InlineData("[JsonPropertyName(\"a b\")] public int A { get; set; }", "\"a b\" A int32")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int A { get; set; }", "\"A\" A int32")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? A { get; set; }", "\"A\" A string")]
    [InlineData("public int? A { get; set; }", "\"A\" A int32 optional")]
    [InlineData("public string? A { get; set; }", "\"A\" A string")]
    [InlineData("public required string A { get; set; }", "\"A\" A string required")]
    [InlineData("public required int? A { get; set; }", "\"A\" A int32 required")]
    [InlineData("public required List<int> A { get; set; }", "\"A\" A list<int32> required")]
    [InlineData("[JsonRequired] public int A { get; set; }", "\"A\" A int32 required")]
    [InlineData("public List<int?>? A { get; set; }", "\"A\" A list<int32?>")]
    [InlineData("public IReadOnlyDictionary<Status, string?> A { get; set; }", "\"A\" A map<enum Acme.Status[text],string>")]
    [InlineData("public object A { get; set; }", "\"A\" A System.Object")]
    [InlineData("public JsonElement? A { get; set; }", "\"A\" A System.Object")]
    [InlineData("public System.Text.Json.Nodes.JsonNode? A { get; set; }", "\"A\" A System.Object")]
    [InlineData("public byte[] A { get; set; }", "\"A\" A bytes")]
    [InlineData("public Status A { get; set; }", "\"A\" A enum Acme.Status")]
    [InlineData("public int A { get; set; } = 7;", "\"A\" A int32")]
    public void What_travels_is_a_field(string member, string line) => Assert.Equal([line], Json.Members(member));

    [Theory]
    [InlineData("internal int A { get; set; }")]
    [InlineData("internal int A;")]
    [InlineData("protected int A { get; set; }")]
    [InlineData("int A { get; set; }")]
    [InlineData("public static int A { get; set; }")]
    [InlineData("public const int A = 5;")]
    [InlineData("public int this[int index] { get => 0; set { } }")]
    [InlineData("[JsonIgnore] public int A { get; set; }")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Always)] public int A { get; set; }")]
    [InlineData("[JsonExtensionData] public Dictionary<string, JsonElement>? A { get; set; }")]
    public void What_does_not_travel_is_none(string member) => Assert.Empty(Json.Members(member));

    [Fact]
    public void A_constructor_fills_what_has_no_setter() => Assert.Equal(
        ["\"A\" A int32", "\"Sum\" Sum int32"],
        Json.Members("public Order(int a, int sum) => A = a; public int A { get; } public int Sum => A;"));

    [Fact]
    public void A_positional_record_has_its_parameters() => Assert.Equal(
        ["\"Id\" Id int32", "\"label\" Name string"],
        Json.Read("public record Order(int Id, [property: JsonPropertyName(\"label\")] string Name);").Lines());

    [Fact]
    public void Members_of_base_classes_are_among_the_others() => Assert.Equal(
        ["\"A\" A int32", "\"b\" B int32", "\"C\" C string"],
        Json.Read("""
            public class Base { public int A { get; set; } public virtual int B { get; set; } }
            public class Order : Base { [JsonPropertyName("b")] public override int B { get; set; } public string C { get; set; } }
            """).Lines());

    [Theory]
    [InlineData("public new string A { get; set; }", "\"A\" A string")]
    [InlineData("[JsonIgnore] public new string A { get; set; }", "\"A\" A int32")]
    public void Of_members_that_hide_each_other_the_last_counts_that_travels(string member, string line) => Assert.Equal(
        [line, "\"b\" B int32"],
        Json.Read($$"""
            public class Base { public int A { get; set; } }
            public class Order : Base { {{member}} [JsonPropertyName("b")] public int B { get; set; } }
            """).Lines().OrderBy(text => text, StringComparer.Ordinal));

    [Fact]
    public void What_an_override_ignores_is_gone() => Assert.Equal(
        ["\"b\" B int32"],
        Json.Read("""
            public class Base { public virtual int A { get; set; } }
            public class Order : Base { [JsonIgnore] public override int A { get; set; } [JsonPropertyName("b")] public int B { get; set; } }
            """).Lines());

    [Fact]
    public void Required_members_that_a_constructor_sets_may_be_missing() => Assert.Equal(
        ["\"A\" A int32", "\"B\" B int32 required"],
        Json.Members("""
            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Order() { }
            public required int A { get; set; } [JsonRequired] public required int B { get; set; }
            """));

    [Theory]
    [InlineData("JsonIgnoreCondition.WhenWritingDefault", "public int A { get; set; } = 7;", "int32 default 7")]
    [InlineData("JsonIgnoreCondition.WhenWritingDefault", "public int? A { get; set; } = 7;", "int32 optional default 7")]
    [InlineData("JsonIgnoreCondition.WhenWritingDefault", "public int A { get; set; }", "int32")]
    [InlineData("JsonIgnoreCondition.WhenWritingNull", "public int A { get; set; } = 7;", "int32")]
    [InlineData("JsonIgnoreCondition.WhenWritingNull", "public string? A { get; set; } = \"x\";", "string default \"x\"")]
    [InlineData("JsonIgnoreCondition.WhenWritingDefault", "public required int A { get; set; } = 7;", "int32 required")]
    [InlineData("JsonIgnoreCondition.WhenWritingDefault", "[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int A { get; set; } = 7;", "int32")]
    [InlineData("JsonIgnoreCondition.Never", "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int A { get; set; } = 7;", "int32 default 7")]
    public void An_initializer_counts_where_a_member_is_left_out(string condition, string member, string type) =>
        Assert.Equal([$"\"A\" A {type}"], Json.Members(member, $"DefaultIgnoreCondition = {condition}"));

    [Fact]
    public void Metadata_reads_as_source_does()
    {
        var source = Json.Compile($$"""
            namespace Acme;
            [JsonSerializable(typeof(List<Order>)), JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
            partial class Context : JsonSerializerContext {{Json.Generated}}
            public record Order(int Id, Line[] Lines) { public required string Name { get; init; } public int Count { get; } }
            public struct Line { public decimal? Price { get; set; } [JsonConverter(typeof(JsonStringEnumConverter))] public Status Status { get; set; } }
            public enum Status { None }
            [JsonDerivedType(typeof(Circle), "circle")] public interface Shape { int X { get; set; } }
            public class Circle : Shape { public int X { get; set; } }
            """);

        Assert.Equal(17, source.Reader.Lines().Length);
        Assert.Equal(source.Reader.Lines(), source.Lines());
    }

    [Theory]
    [InlineData("class Order { [JsonPropertyName] public int A { get; set; } }")]
    [InlineData("class Order : Missing { [JsonPropertyName(5), JsonConverter, JsonIgnore(Condition = )] public Missing A { get; } }")]
    [InlineData("[JsonDerivedType, JsonDerivedType(typeof(), 5), JsonPolymorphic(X = 1)] class Order { [JsonNumberHandling()] int }")]
    [InlineData("[JsonSerializable(typeof(Order)), JsonSerializable, JsonSourceGenerationOptions(Converters = 5)] class C : JsonSerializerContext; class Order : Order;")]
    public void Code_that_is_being_typed_is_read_all_the_same(string code) => Assert.Equal(
        "Acme.Order",
        UnfinishedCode.Read($"using System.Text.Json.Serialization; namespace Acme {{ {code} }}", "Acme.Order")?.Schema.Name);
}
