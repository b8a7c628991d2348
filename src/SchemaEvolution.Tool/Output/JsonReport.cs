using System.Text.Json;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Output;

/// <summary>For programs. A property whose value is not known is left out.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    public static void Write(Report report, TextWriter output) => JsonText.Write(output, json => WriteReport(json, report));

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("compared");
        json.WriteNumber("messages", report.Compared.Messages);
        json.WriteNumber("fields", report.Compared.Fields);
        json.WriteNumber("versions", report.Compared.Versions);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("subject", finding.Subject);
        if (finding.Tag is { } tag)
            json.WriteNumber("tag", tag);
        WriteKnown(json, "since", finding.Since);
        WriteKnown(json, "format", finding.Format);
        WriteKnown(json, "direction", finding.Direction);
        WriteKnown(json, "verdict", finding.Verdict);
        WriteFormats(json, finding.Formats);
        WriteKnown(json, "old", finding.Old);
        WriteKnown(json, "new", finding.New);
        if (finding.Witness is { } witness)
        {
            json.WriteStartObject("witness");
            json.WriteString("written", witness.Written);
            json.WriteString("read", witness.Read);
            json.WriteEndObject();
        }

        WriteKnown(json, "order", finding.Order);
        json.WriteString("message", finding.Message);
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteSpot(json, "location", finding.Location);
        WriteSpot(json, "baseline", finding.Baseline);
        json.WriteEndObject();
    }

    private static void WriteFormats(Utf8JsonWriter json, IReadOnlyList<FormatVerdicts> formats)
    {
        if (formats.Count == 0)
            return;
        json.WriteStartArray("formats");
        foreach (var (format, backward, forward) in formats)
        {
            json.WriteStartObject();
            json.WriteString("format", format.Key);
            WriteKnown(json, "backward", backward?.ToString().ToLowerInvariant());
            WriteKnown(json, "forward", forward?.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteSpot(Utf8JsonWriter json, string name, FileSpot? spot)
    {
        if (spot is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("file", spot.File);
        json.WriteNumber("line", spot.Line);
        if (spot.Column is { } column)
            json.WriteNumber("column", column);
        json.WriteEndObject();
    }
}
