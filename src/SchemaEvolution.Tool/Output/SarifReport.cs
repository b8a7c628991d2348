using System.Text.Json;
using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Output;

/// <summary>For code scanning: SARIF 2.1.0, with every rule declared and a region for every result.</summary>
/// <remarks>Specification: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; section numbers below are of it.</remarks>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The name that stands for the root of the repository (3.14.14).</summary>
    private const string RootId = "%SRCROOT%";

    /// <summary>How a fingerprint is computed (3.27.17): another number if that ever changes.</summary>
    private const string FingerprintName = "schemaEvolution/v1";

    public static void Write(Report report, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, report);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        SarifDriver.Write(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootId);
        json.WriteString("uri", report.Root.Uri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
            WriteResult(json, report, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Report report, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", SarifDriver.IndexOf(finding.Id));
        json.WriteString("level", SarifDriver.LevelOf(finding.Severity));
        SarifDriver.WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, report, report.PlaceOf(finding));
        json.WriteEndArray();
        if (finding is { Location: not null, Baseline: { } baseline })
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, report, baseline, "What the baseline says.");
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Report report, FileSpot spot, string? message = null)
    {
        var (isInside, uri) = report.Root.UriOf(spot.File);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (isInside)
            json.WriteString("uriBaseId", RootId);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", spot.Line);
        if (spot.Column is { } column)
            json.WriteNumber("startColumn", column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
            SarifDriver.WriteMessage(json, "message", message);
        json.WriteEndObject();
    }
}
