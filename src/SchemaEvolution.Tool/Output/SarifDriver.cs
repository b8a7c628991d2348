using System.Text.Json;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Tool.Output;

/// <summary>What a SARIF log says of the tool itself: its version and all of its rules.</summary>
internal static class SarifDriver
{
    private static readonly Dictionary<RuleSeverity, string> Levels = new()
    {
        [RuleSeverity.Error] = "error",
        [RuleSeverity.Warning] = "warning",
        [RuleSeverity.Info] = "note",
    };

    public static string LevelOf(RuleSeverity severity) => Levels[severity];

    /// <summary>Where a rule stands among those that are declared.</summary>
    public static int IndexOf(string id) => RuleCatalog.RankOf(RuleCatalog.Find(id)!);

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SchemaEvolution");
        json.WriteString("semanticVersion", typeof(SarifDriver).Assembly.GetName().Version!.ToString(fieldCount: 3));
        json.WriteString("informationUri", Rule.ProjectUri);
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalog.All)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var uri = rule.HelpUri;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteMessage(json, "shortDescription", rule.Title);
        WriteMessage(json, "fullDescription", rule.Description);
        WriteMessage(json, "help", $"{rule.Description} {uri}");
        json.WriteString("helpUri", uri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
