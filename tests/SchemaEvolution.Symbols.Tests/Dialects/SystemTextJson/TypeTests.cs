namespace SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

public sealed class TypeTests
{
    private const string Converter = """
        public class MoneyConverter : JsonConverter<Money>
        {
            public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;
            public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) { }
        }
        public class MineAttribute : JsonConverterAttribute;
        public struct Money { public int A { get; set; } }
        [JsonConverter(typeof(MoneyConverter))] public struct Price { public int A { get; set; } }
        public enum Number { None }
        [JsonConverter(typeof(JsonStringEnumConverter))] public enum Text { None }
        [JsonConverter(typeof(JsonStringEnumConverter<Own>))] public enum Own { None }
        [JsonConverter(typeof(JsonNumberEnumConverter<Forced>))] public enum Forced { None }
        [JsonConverter(typeof(MoneyConverter))] public enum Custom { None }
        public class SnakeConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower) where T : struct, Enum;
        public class SnakeConverter() : JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower);
        public class NumberConverter : JsonStringEnumConverter<Number>;
        [JsonConverter(typeof(SnakeConverter<Snake>))] public enum Snake { None }
        """;

    [Theory]
    [InlineData("Number", "enum Acme.Number")]
    [InlineData("Number?", "enum Acme.Number optional")]
    [InlineData("Text", "enum Acme.Text[text]")]
    [InlineData("Text?", "enum Acme.Text[text] optional")]
    [InlineData("List<Text>", "list<enum Acme.Text[text]>")]
    [InlineData("Dictionary<string, Text[]>", "map<string,list<enum Acme.Text[text]>>")]
    [InlineData("Own", "enum Acme.Own[text]")]
    [InlineData("Forced", "enum Acme.Forced")]
    [InlineData("Custom", "Acme.MoneyConverter")]
    [InlineData("Snake", "Acme.SnakeConverter<enum Acme.Snake[text]>")]
    [InlineData("List<Snake>", "list<Acme.SnakeConverter<enum Acme.Snake[text]>>")]
    [InlineData("Dictionary<Snake, int>", "map<Acme.SnakeConverter<enum Acme.Snake[text]>,int32>")]
    [InlineData("Money", "Acme.Money")]
    [InlineData("Price", "Acme.MoneyConverter")]
    [InlineData("Price?", "Acme.MoneyConverter optional")]
    [InlineData("List<Price>", "list<Acme.MoneyConverter>")]
    public void A_type_may_bring_its_converter(string type, string read) => Assert.Equal(read, TypeOf($"public {type} A {{ get; set; }}"));

    [Theory]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public Number A { get; set; }", "enum Acme.Number[text]")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter<Number>))] public Number? A { get; set; }", "enum Acme.Number[text] optional")]
    [InlineData("[JsonConverter(typeof(JsonNumberEnumConverter<Text>))] public Text A { get; set; }", "enum Acme.Text")]
    [InlineData("[JsonConverter(typeof(SnakeConverter))] public Number A { get; set; }", "Acme.SnakeConverter<enum Acme.Number[text]>")]
    [InlineData("[JsonConverter(typeof(NumberConverter))] public Number A { get; set; }", "Acme.NumberConverter<enum Acme.Number[text]>")]
    [InlineData("[JsonConverter(typeof(MoneyConverter))] public Number A { get; set; }", "Acme.MoneyConverter")]
    [InlineData("[JsonConverter(typeof(MoneyConverter))] public int A { get; set; }", "Acme.MoneyConverter")]
    [InlineData("[JsonConverter(typeof(MoneyConverter))] public List<int> A { get; set; }", "Acme.MoneyConverter")]
    [InlineData("[Mine] public int A { get; set; }", "Acme.MineAttribute")]
    public void A_member_may_have_its_own(string member, string read) => Assert.Equal(read, TypeOf(member));

    [Theory]
    [InlineData("UseStringEnumConverter = true", "Number", "enum Acme.Number[text]")]
    [InlineData("UseStringEnumConverter = true", "Forced", "enum Acme.Forced")]
    [InlineData("Converters = [typeof(JsonStringEnumConverter<Number>)]", "Number", "enum Acme.Number[text]")]
    [InlineData("Converters = [typeof(JsonStringEnumConverter<Number>)]", "Forced", "enum Acme.Forced")]
    [InlineData("Converters = [typeof(JsonStringEnumConverter)]", "Forced", "enum Acme.Forced[text]")]
    [InlineData("Converters = [typeof(NumberConverter)]", "Number", "Acme.NumberConverter<enum Acme.Number[text]>")]
    [InlineData("Converters = [typeof(NumberConverter)]", "Forced", "enum Acme.Forced")]
    [InlineData("Converters = [typeof(MoneyConverter)]", "Money", "Acme.MoneyConverter")]
    [InlineData("Converters = [typeof(MoneyConverter)]", "Number", "enum Acme.Number")]
    public void The_options_may_have_one(string options, string type, string read) =>
        Assert.Equal(read, TypeOf($"public {type} A {{ get; set; }}", options));

    [Theory]
    [InlineData("", "long", "int64[text]")]
    [InlineData("", "List<double?>", "list<double[text]?>")]
    [InlineData("", "decimal?", "decimal[text] optional")]
    [InlineData("", "Dictionary<int, int>", "map<int32[text],int32[text]>")]
    [InlineData("", "string", "string")]
    [InlineData("", "bool", "bool")]
    [InlineData("", "Number", "enum Acme.Number")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.Strict)]", "int", "int32")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]", "int", "int32")]
    public void Numbers_may_travel_as_text(string attribute, string type, string read) => Assert.Equal(
        read, TypeOf($"{attribute} public {type} A {{ get; set; }}", "NumberHandling = JsonNumberHandling.WriteAsString"));

    [Fact]
    public void The_type_says_it_before_the_options() => Assert.Equal(
        ["\"A\" A int32", "\"B\" B int32[text]"],
        Json.ReadWith("NumberHandling = JsonNumberHandling.WriteAsString", """
            [JsonNumberHandling(JsonNumberHandling.Strict)]
            class Order { public int A { get; set; } [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int B { get; set; } }
            """).Lines());

    private static string TypeOf(string member, string options = "") => string.Join(
        ' ', Json.ReadWith(options, $"public class Order {{ {member} }} {Converter}").Lines().Single().Split(' ').Skip(2));
}
