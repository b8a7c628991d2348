using static SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson.Documents;

namespace SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson;

public class EnumAndCaseTests
{
    private const string Numbers = "message Acme.Order systemtextjson; \"A\" A enum Acme.Status v1..\nenum Acme.Status; 0 None v1..; 1 Paid v1..";
    private const string Texts = "message Acme.Order systemtextjson; \"A\" A enum Acme.Status[text] v1..\nenum Acme.Status; 0 None v1..; 1 Paid v1..";
    private const string Text = "[JsonConverter(typeof(JsonStringEnumConverter))] public ";

    private const string Subtypes =
        "\nmessage Acme.Circle systemtextjson; \"A\" A int32 v1..\nmessage Acme.Square systemtextjson; \"A\" A int32 v1..";

    [Theory]
    [InlineData("enum Status { None, {|EVO002:Settled|} }")]
    [InlineData("enum Status { None, Paid, {|EVO002:Refunded|} }")]
    [InlineData("enum Status { {|EVO501:Paid|}, {|EVO501:None|} }")]
    [InlineData("enum Status : long { None, Paid }")]
    [InlineData("enum Status { None, [JsonStringEnumMemberName(\"p\")] {|EVO002:Paid|} }")]
    public Task Values_that_travel_as_numbers(string declaration) =>
        CodeAsync(Numbers, $"public {declaration} public class Order {{ public Status A {{ get; set; }} }}");

    [Theory]
    [InlineData("enum Status { None, {|EVO401:Settled|} }")]
    [InlineData("enum Status { None, Paid, {|EVO503:Refunded|} }")]
    [InlineData("enum Status { {|EVO002:Paid|}, {|EVO002:None|} }")]
    [InlineData("enum Status { None, [JsonStringEnumMemberName(\"p\")] {|EVO401:Paid|} }")]
    [InlineData("enum Status { None, [JsonStringEnumMemberName(\"Paid\")] Settled }")]
    public Task Values_that_travel_as_text(string declaration) =>
        CodeAsync(Texts, $"{Text}{declaration} public class Order {{ public Status A {{ get; set; }} }}");

    [Theory]
    [InlineData("SnakeConverter<Status>", "None, {|EVO401:Settled|}")]
    [InlineData("SnakeConverter<Status>", "None, Paid, {|EVO503:Refunded|}")]
    [InlineData("SnakeConverter<Status>", "{|EVO002:Paid|}, {|EVO002:None|}")]
    [InlineData("Opaque", "None, {|EVO002:Settled|}")]
    [InlineData("Opaque", "None, Paid, {|EVO002:Refunded|}")]
    [InlineData("Opaque", "{|EVO002:Paid|}, {|EVO002:None|}")]
    public Task Values_are_written_by_a_converter_of_the_user(string converter, string values) => CodeAsync(
        $"message Acme.Order systemtextjson; \"A\" A {Recorded(converter)} v1..\nenum Acme.Status; 0 None v1..; 1 Paid v1..",
        $$"""
        public class SnakeConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower) where T : struct, Enum;
        public class Opaque : JsonConverter<Status>
        {
            public override Status Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;
            public override void Write(Utf8JsonWriter writer, Status value, JsonSerializerOptions options) { }
        }
        [JsonConverter(typeof({{converter}}))] public enum Status { {{values}} }
        public class Order { public Status A { get; set; } }
        """);

    private static string Recorded(string converter) =>
        converter is "Opaque" ? "Acme.Opaque" : "Acme.SnakeConverter<enum Acme.Status[text]>";

    [Theory]
    [InlineData("public {|EVO305:Status|} A { get; set; }", Texts)]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public {|EVO305:Status|} A { get; set; }", Numbers)]
    public Task The_converter_of_an_enum_comes_or_goes(string member, string baseline) =>
        CodeAsync(baseline, $"public enum Status {{ None, Paid }} public class Order {{ {member} }}");

    [Theory]
    [InlineData("JsonDerivedType(typeof(Circle), \"circle\"), JsonDerivedType(typeof(Square), 2)", "Order", "Square")]
    [InlineData("JsonDerivedType(typeof(Square), 2), JsonDerivedType(typeof(Circle), \"circle\")", "Order", "Square")]
    [InlineData("JsonDerivedType(typeof(Circle), \"circle\")", "{|EVO505:Order|}", "Square")]
    [InlineData("JsonDerivedType(typeof(Circle), \"circle\"), JsonDerivedType({|EVO505:typeof(Square)|}, 3)", "Order", "Square")]
    [InlineData("JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), JsonDerivedType(typeof(Circle), \"circle\"), JsonDerivedType(typeof(Square), 2)", "{|EVO308:Order|}", "Square")]
    public Task Discriminators_stay(string attributes, string name, string square) => CodeAsync(
        Block("\"A\" A int32 v1..; \"circle\" Circle Acme.Circle oneof case v1..; \"2\" Square Acme.Square oneof case v1..") + Subtypes,
        $"[{attributes}] public class {name} {{ public int A {{ get; set; }} }} public class Circle : Order; public class {square} : Order;");

    [Theory]
    [InlineData("[JsonPolymorphic]")]
    [InlineData("[JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators = true)]")]
    public Task A_new_subtype_is_not_known_to_old_readers(string attribute) => CodeAsync(
        Block("\"A\" A int32 v1..; \"circle\" Circle Acme.Circle oneof case v1..") + Subtypes,
        $$"""
        {{attribute}} [JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof({|EVO506:Square|}), 2)] public class Order { public int A { get; set; } }
        public class Circle : Order;
        public class Square : Order;
        """);

    [Fact]
    public Task A_subtype_may_be_renamed() => CodeAsync(
        Block("\"A\" A int32 v1..; \"circle\" Circle Acme.Circle oneof case v1..")
        + "\nmessage Acme.Circle systemtextjson; \"A\" A int32 v1..; \"B\" B int32 v1..; \"C\" C int32 v1..",
        """
        [JsonDerivedType(typeof(Round), "circle")] public class Order { public int A { get; set; } }
        public class {|EVO002:{|EVO402:Round|}|} : Order { public int B { get; set; } public int C { get; set; } }
        """);

    [Fact]
    public Task Two_vocabularies_are_judged_by_both() => CodeAsync(
        "message Acme.Order datacontract; \"id\" Id int32 v1.. as systemtextjson \"Id\"; \"n\" N string v1.. as systemtextjson \"N\"",
        """
        [System.Runtime.Serialization.DataContract] public class Order
        {
            [System.Runtime.Serialization.DataMember(Name = "id")] public int {|EVO401:Number|} { get; set; }
            [System.Runtime.Serialization.DataMember(Name = "n")] public string? N { get; set; }
        }
        """,
        ignore: ["EVO602", "EVO704"]);
}
