namespace SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

public sealed class MessageTests
{
    private const string Circle = "public class Circle : Order { public int R { get; set; } }";

    [Theory]
    [InlineData("[JsonDerivedType(typeof(Circle), \"circle\")]", "\"circle\" Circle Acme.Circle oneof case")]
    [InlineData("[JsonDerivedType(typeof(Circle), 7)]", "\"7\" Circle Acme.Circle oneof case")]
    [InlineData("[JsonDerivedType(typeof(Order), \"base\")]", "\"base\" Order Acme.Order oneof case")]
    [InlineData("[JsonDerivedType(typeof(Circle))]", null)]
    public void Subtypes_with_a_discriminator_are_cases(string attribute, string? line) => Assert.Equal(
        new[] { "\"A\" A int32", line }.OfType<string>(), Json.Read($"{attribute} public class Order {{ public int A {{ get; set; }} }} {Circle}").Lines());

    [Theory]
    [InlineData("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\")]", "\"$discriminator\" kind string")]
    [InlineData("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"$type\")]", null)]
    [InlineData("[JsonPolymorphic]", null)]
    public void The_discriminator_may_have_another_name(string attribute, string? line) => Assert.Equal(
        new[] { line, "\"c\" Circle Acme.Circle oneof case" }.OfType<string>(),
        Json.Read($"{attribute} [JsonDerivedType(typeof(Circle), \"c\")] public abstract class Order; {Circle}").Lines());

    [Theory]
    [InlineData("struct", "\"$kind\" struct string")]
    [InlineData("readonly record struct", "\"$kind\" struct string")]
    [InlineData("class", null)]
    [InlineData("record", null)]
    public void A_struct_is_recorded_as_one(string kind, string? line) => Assert.Equal(
        new[] { line, "\"A\" A int32" }.OfType<string>(),
        Json.Read($"public {kind} Order {{ [JsonPropertyName(\"A\")] public int A {{ get; init; }} }}").Lines());

    [Fact]
    public void An_interface_with_subtypes_is_a_message() => Assert.Equal(
        ["\"A\" A int32", "\"b\" B Acme.B oneof case"],
        Json.Read("[JsonDerivedType(typeof(B), \"b\")] public interface Order { int A { get; set; } } public class B : Order { public int A { get; set; } }").Lines());

    [Theory]
    [InlineData("", "", "[JsonExtensionData]")]
    [InlineData("", "[JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; }", null)]
    [InlineData("[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]", "", null)]
    [InlineData("[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]", "", "[JsonExtensionData]")]
    public void A_message_may_keep_unknown_members(string attribute, string member, string? missing) => Assert.Equal(
        missing, Json.Read($"{attribute} class Order {{ [JsonRequired] public int A {{ get; set; }} {member} }}").MissingCarrier);

    [Theory]
    [InlineData("", false)]
    [InlineData("UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow", true)]
    [InlineData("JsonSerializerDefaults.Strict", true)]
    [InlineData("JsonSerializerDefaults.Strict, UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip", false)]
    public void Its_format_is_that_of_its_options(string options, bool refuses) => Assert.Equal(
        refuses,
        Assert.Single(Json.ReadWith(options, "class Order { public int A { get; set; } }").FormatsInUse.Value.Libraries).RefusesUnknownMembers);

    [Theory]
    [InlineData("public Order(int a, int b = 5) { } public int A { get; }", "int32 required")]
    [InlineData("public Order(int b, int a = 5) { } public int A { get; }", "int32")]
    public void Strict_options_require_parameters(string member, string type) => Assert.Equal(
        $"\"A\" A {type}", Json.Members($"{member} public int B {{ get; set; }}", "JsonSerializerDefaults.Strict")[0]);

    [Fact]
    public void Fields_travel_if_the_options_say_so() => Assert.Equal(
        ["\"B\" B int32"],
        Json.Members(
            "public readonly int A; public int B; internal int C; public int D { get; }",
            "IncludeFields = true, IgnoreReadOnlyFields = true, IgnoreReadOnlyProperties = true"));

    [Fact]
    public void Two_vocabularies_are_one_message() => Assert.Equal(
        ["\"Id\" Id int32 as systemtextjson \"id\"", "\"n\" Name string as systemtextjson \"Name\"", "\"Only\" Only int32 only as systemtextjson \"Only\""],
        Json.Read("""
            [System.Runtime.Serialization.DataContract] class Order
            {
                [System.Runtime.Serialization.DataMember, JsonPropertyName("id")] public int Id { get; set; }
                [System.Runtime.Serialization.DataMember(Name = "n")] public string? Name { get; set; }
                public int Only { get; set; }
            }
            """).Lines());
}
