using System.Text.Json;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Tool.Tests.Output;

public sealed class SarifReportTests
{
    [Fact]
    public void A_result_has_its_place_its_line_of_the_baseline_and_its_fingerprint() => AssertResult(
        """
        {
          "ruleId": "EVO302",
          "ruleIndex": INDEX,
          "level": "warning",
          "message": { "text": "'it' says …" },
          "locations": [ { "physicalLocation": {
            "artifactLocation": { "uri": "src/Order.cs", "uriBaseId": "%SRCROOT%" },
            "region": { "startLine": 12, "startColumn": 16 } } } ],
          "relatedLocations": [ {
            "physicalLocation": {
              "artifactLocation": { "uri": "src/schema.baseline", "uriBaseId": "%SRCROOT%" },
              "region": { "startLine": 7 } },
            "message": { "text": "What the baseline says." } } ],
          "partialFingerprints": { "schemaEvolution/v1": "9f86d081884c" }
        }
        """,
        Sample.Full);

    [Fact]
    public void What_has_no_place_in_source_stands_in_the_baseline() => AssertResult(
        """
        {
          "ruleId": "EVO403",
          "ruleIndex": INDEX,
          "level": "warning",
          "message": { "text": "'it' says …" },
          "locations": [ { "physicalLocation": {
            "artifactLocation": { "uri": "src/schema.baseline", "uriBaseId": "%SRCROOT%" },
            "region": { "startLine": 7 } } } ],
          "partialFingerprints": { "schemaEvolution/v1": "9f86d081884c" }
        }
        """,
        Sample.Full with { Id = "EVO403", Location = null });

    [Fact]
    public void What_has_no_place_at_all_stands_in_the_project() => AssertResult(
        """
        {
          "ruleId": "EVO005",
          "ruleIndex": INDEX,
          "level": "note",
          "message": { "text": "text" },
          "locations": [ { "physicalLocation": {
            "artifactLocation": { "uri": "src/Shop.csproj", "uriBaseId": "%SRCROOT%" },
            "region": { "startLine": 1 } } } ],
          "partialFingerprints": { "schemaEvolution/v1": "0a1b2c3d4e5f" }
        }
        """,
        Sample.Bare);

    [Fact]
    public void A_uri_is_escaped() => Assert.Equal(
        "C%23%20%25/%C3%84.cs",
        ArtifactOf("../C# %/Ä.cs").GetProperty("uri").GetString());

    [Fact]
    public void A_file_outside_the_repository_has_an_absolute_uri_and_no_base()
    {
        var artifact = ArtifactOf("../../shared files/Order.cs");
        Assert.StartsWith("file:///", artifact.GetProperty("uri").GetString());
        Assert.EndsWith("/shared%20files/Order.cs", artifact.GetProperty("uri").GetString());
        Assert.False(artifact.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void The_log_has_what_the_schema_requires_and_code_scanning_asks_for()
    {
        var log = Parse(Sample.Write("sarif"));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("/sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("SchemaEvolution", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("semanticVersion").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var root = run.GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%");
        Assert.Matches("^file:///.*/repository/$", root.GetProperty("uri").GetString());
        Assert.Empty(run.GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void Every_rule_is_declared_with_its_page_and_level() => Assert.Equal(
        RuleCatalog.All.Select(rule => string.Join(
            " | ",
            rule.Id,
            rule.Title,
            rule.Description,
            $"https://github.com/schema-evolution/schema-evolution/blob/main/docs/rules/{rule.Id}.md",
            rule.Severity is RuleSeverity.Info ? "note" : rule.Severity.ToString().ToLowerInvariant())),
        Rules(Parse(Sample.Write("sarif"))).Select(rule => string.Join(
            " | ",
            rule.GetProperty("id"),
            rule.GetProperty("shortDescription").GetProperty("text"),
            rule.GetProperty("fullDescription").GetProperty("text"),
            rule.GetProperty("helpUri"),
            rule.GetProperty("defaultConfiguration").GetProperty("level"))));

    private static void AssertResult(string expected, Tool.Checking.Finding finding)
    {
        var log = Parse(Sample.Write("sarif", finding));
        var result = Assert.Single(log.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        var index = Rules(log).ToList().FindIndex(rule => rule.GetProperty("id").GetString() == finding.Id);
        Assert.Equal(Indented(Parse(expected.Replace("INDEX", $"{index}"))), Indented(result));
    }

    private static JsonElement ArtifactOf(string file) =>
        Parse(Sample.Write("sarif", Sample.Full with { Location = new(file, 1) }))
            .GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation");

    private static JsonElement.ArrayEnumerator Rules(JsonElement log) =>
        log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    private static JsonElement Parse(string json) => JsonElement.Parse(json);

    private static string Indented(JsonElement json) => JsonSerializer.Serialize(json, new JsonSerializerOptions { WriteIndented = true });
}
