using System.Text.Json;

namespace SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

public sealed class NamingTests
{
    private static readonly string[] Names =
    [
        "URLValue", "URLs", "SHA512Hash", "ISBN", "UserID2", "A", "AB", "ABc", "aB", "IOStream", "Utf8Name", "A1B2", "X509Cert", "HTTPServer2XX",
        "_foo", "_Foo", "Foo_Bar", "Foo__Bar", "FooBar", "foo", "ÄpfelUndÖl", "Id", "PropertyName", "XMLHttpRequest", "I18N", "ıX", "Value1", "V_1A",
    ];

    [Theory]
    [InlineData("CamelCase")]
    [InlineData("SnakeCaseLower")]
    [InlineData("SnakeCaseUpper")]
    [InlineData("KebabCaseLower")]
    [InlineData("KebabCaseUpper")]
    public void Names_are_those_of_the_library(string policy)
    {
        var converter = (JsonNamingPolicy)typeof(JsonNamingPolicy).GetProperty(policy)!.GetValue(null)!;
        var members = string.Concat(Names.Select(name => $"public int {name} {{ get; set; }} "));

        Assert.Equal(
            Names.Select(name => $"\"{converter.ConvertName(name)}\" {name} int32"),
            Json.Members(members, $"PropertyNamingPolicy = JsonKnownNamingPolicy.{policy}"));
    }

    [Theory]
    [InlineData("", "Id")]
    [InlineData("PropertyNamingPolicy = JsonKnownNamingPolicy.Unspecified", "Id")]
    [InlineData("JsonSerializerDefaults.Web", "id")]
    [InlineData("JsonSerializerDefaults.General", "Id")]
    [InlineData("JsonSerializerDefaults.Web, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper", "ID")]
    public void Defaults_have_a_policy_too(string options, string name) =>
        Assert.Equal([$"\"{name}\" Id int32"], Json.Members("public int Id { get; set; }", options));

    [Fact]
    public void A_written_name_is_left_alone() => Assert.Equal(
        ["\"ID\" Id int32"],
        Json.Members("[JsonPropertyName(\"ID\")] public int Id { get; set; }", "PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase"));

    [Fact]
    public void Of_several_contexts_the_first_by_name_decides() => Assert.Equal(
        ["\"id\" Id int32"],
        Json.Read($$"""
            [JsonSerializable(typeof(Order)), JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
            partial class Zebra : JsonSerializerContext {{Json.Generated.Replace("Context()", "Zebra()", StringComparison.Ordinal)}}
            [JsonSerializable(typeof(Order)), JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
            partial class Context : JsonSerializerContext {{Json.Generated}}
            public class Order { public int Id { get; set; } }
            """).Lines());
}
