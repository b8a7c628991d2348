namespace SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("public int A { get; private set; }")]
    [InlineData("public int A { get; internal set; }")]
    [InlineData("public int A { get; }")]
    [InlineData("public int A => 5;")]
    [InlineData("[JsonInclude] public int A { get; }")]
    [InlineData("public List<int> A { get; } = [];")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int A { get; set; }")]
    [InlineData("public Order(int b) { } public Order() { } public int A { get; }")]
    [InlineData("public int A;")]
    public void What_no_reader_fills_is_listed(string member) =>
        Assert.Contains("\"$unread members\" A string", Json.Members(member));

    [Theory]
    [InlineData("public int A { get; set; }")]
    [InlineData("public int A { get; init; }")]
    [InlineData("[JsonInclude] public int A { get; private set; }")]
    [InlineData("public Order(int a) { } public int A { get; }")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> A { get; } = [];")]
    [InlineData("private int A { get; }")]
    [InlineData("[JsonIgnore] public int A { get; }")]
    [InlineData("public static int A => 5;")]
    public void What_a_reader_fills_or_nobody_writes_is_not(string member) =>
        Assert.DoesNotContain(Json.Members(member), line => line.StartsWith("\"$unread", StringComparison.Ordinal));

    [Theory]
    [InlineData("public Order(int b) { } public int A { get; set; }")]
    [InlineData("public Order(int a, int b = 0) { } public int A { get; set; }")]
    [InlineData("public Order(long a) { } public int A { get; set; }")]
    [InlineData("public Order(int a) { } public Order(int a, int b) { } public int A { get; } public int B { get; }")]
    [InlineData("public Order(int a, int b) { } public int A { get; } private int B { get; }")]
    [InlineData("public Order(int a, int b) { } public int A { get; } public int B;")]
    [InlineData("private Order() { } public int A { get; set; }")]
    public void Who_cannot_be_made_is_not_read_at_all(string members) =>
        Assert.Contains("\"$unread members\" all for want of a constructor string", Json.Members(members));

    [Theory]
    [InlineData("public Order(string? a) { } public string A { get; }")]
    [InlineData("public Order(int A, int b) { } public int A { get; } [JsonIgnore] public int B { get; }")]
    [InlineData("public Order(int a, int b) { } public int A { get; } [JsonInclude] private int B { get; }")]
    [InlineData("public Order(int a, int b) { } public int A { get; } [JsonInclude] public int B;")]
    [InlineData("public Order(int a) { } [JsonConstructor] public Order(int a, int b) { } public int A { get; } public int B { get; }")]
    [InlineData("[JsonConstructor] private Order() { } public int A { get; set; }")]
    public void Parameters_may_be_members_of_any_kind(string members) =>
        Assert.DoesNotContain(Json.Members(members), line => line.StartsWith("\"$unread", StringComparison.Ordinal));

    [Fact]
    public void Options_fill_what_is_there() => Assert.Equal(
        ["\"$unread members\" B string", "\"A\" A list<int32>", "\"B\" B int32"],
        Json.Members(
            "public List<int> A { get; } = []; public int B { get; }",
            "PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate"));

    [Fact]
    public void Who_fills_an_abstract_class_is_not_known() => Assert.Equal(
        ["\"A\" A int32"],
        Json.Read("public abstract class Order { protected Order(int a) => A = a; [JsonPropertyName(\"A\")] public int A { get; } }").Lines());

    [Theory]
    [InlineData("List<Order>", "", "$unread")]
    [InlineData("Order", "", "$unread")]
    [InlineData("Order", "[JsonDerivedType(typeof(Special), \"special\")]", "A")]
    [InlineData("Special", "", "A")]
    public void Unless_a_member_is_one(string member, string attribute, string first) => Assert.StartsWith(
        $"\"{first}",
        Json.Read($$"""
            {{attribute}} public abstract class Order { public int A { get; set; } }
            public class Special : Order;
            public class Holder { [JsonRequired] public {{member}} B { get; set; } [JsonRequired] public Special C { get; set; } }
            [JsonSerializable(typeof(Order))] partial class Context : JsonSerializerContext {{Json.Generated}}
            """).Lines()[0],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("RespectNullableAnnotations = true")]
    [InlineData("JsonSerializerDefaults.Strict")]
    public void Members_without_null_are_listed_where_it_is_refused(string options) => Assert.Equal(
        ["\"$non-null members\" A string", "\"$unread members\" D string", "\"A\" A string", "\"B\" B string", "\"C\" C int32", "\"D\" D string"],
        Json.Members("public string A { get; set; } public string? B { get; set; } public int C { get; set; } public string D { get; }", options)
            .OrderBy(line => line, StringComparer.Ordinal));

    [Fact]
    public void Annotations_are_no_difference_elsewhere() =>
        Assert.Equal(["\"A\" A string", "\"B\" B string"], Json.Members("public string A { get; set; } public string? B { get; set; }"));
}
