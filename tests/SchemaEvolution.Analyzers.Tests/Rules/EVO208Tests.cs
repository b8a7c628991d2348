using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>In each library that accepts no other members: <c>Dialects</c>.</summary>
public class EVO208Tests
{
    [Fact]
    public Task Member_that_comes() => VerifyAsync(
        "Disallow", "Order", "[JsonPropertyName(\"A\")] public int A { get; set; } [JsonPropertyName(\"B\")] public string? {|EVO208:B|} { get; set; }");

    [Fact]
    public Task Member_that_goes() => VerifyAsync("Disallow", "{|EVO208:Order|}", "[JsonPropertyName(\"A\")] public int A { get; set; }", "\"C\" C string v1..");

    [Theory]
    [InlineData("Skip", "[JsonPropertyName(\"A\")] public int A { get; set; } [JsonPropertyName(\"B\")] public string? {|EVO002:B|} { get; set; }")]
    [InlineData("Disallow", "[JsonPropertyName(\"A\")] public int A { get; set; } [JsonPropertyName(\"B\"), JsonIgnore] public string? B { get; set; }")]
    public Task Near_miss(string handling, string members) => VerifyAsync(handling, "Order", members);

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, "message Acme.Order systemtextjson; \"A\" A int32 v1.."),
        Code("Disallow", "Order", "[JsonPropertyName(\"A\")] public int A { get; set; } [JsonPropertyName(\"B\")] public string? B { get; set; }"),
        "EVO208: 'Order.B' does not fit readers of v1, which accept no other members: nothing there, 'B' (string) here."
        + " System.Text.Json, forward: a new message with 'B' is refused by old readers. Deploy readers first.");

    private static Task VerifyAsync(string handling, string name, string members, string facts = "") => Verify.DiagnosticsAsync(
        Baseline(1, $"message Acme.Order systemtextjson; \"A\" A int32 v1..{(facts.Length == 0 ? "" : $"; {facts}")}"), Code(handling, name, members));

    private static TestFiles Code(string handling, string name, string members) => Source($$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.{{handling}})]
        public class {{name}} { {{members}} [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }
        """);
}
