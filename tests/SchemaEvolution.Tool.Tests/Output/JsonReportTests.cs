using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Output;

namespace SchemaEvolution.Tool.Tests.Output;

public sealed class JsonReportTests
{
    private static readonly Finding Full = new("EVO302", RuleSeverity.Warning, "Acme.Order.Quantity", "'it' says …", "9f86d081884c")
    {
        Tag = 3,
        Since = "v2",
        Format = "protobuf",
        Direction = "backward",
        Verdict = "lossy",
        Old = "int64",
        New = "int32",
        Witness = new("4294967296", "0"),
        Order = "two releases",
        Location = new("Order.cs", 12, 16),
        Baseline = new("schema.baseline", 7),
    };

    [Fact]
    public void Has_all_that_is_known() => Assert.Equal(
        """
        {
          "version": 1,
          "compared": {
            "messages": 12,
            "fields": 87,
            "versions": 4
          },
          "findings": [
            {
              "id": "EVO302",
              "severity": "warning",
              "subject": "Acme.Order.Quantity",
              "tag": 3,
              "since": "v2",
              "format": "protobuf",
              "direction": "backward",
              "verdict": "lossy",
              "old": "int64",
              "new": "int32",
              "witness": {
                "written": "4294967296",
                "read": "0"
              },
              "order": "two releases",
              "message": "'it' says …",
              "fingerprint": "9f86d081884c",
              "location": {
                "file": "Order.cs",
                "line": 12,
                "column": 16
              },
              "baseline": {
                "file": "schema.baseline",
                "line": 7
              }
            }
          ]
        }

        """,
        Write(Full));

    [Fact]
    public void Leaves_out_what_is_not()
    {
        var json = Write(new Finding("EVO005", RuleSeverity.Info, "Acme.Order", "text", "9f86d081884c"));
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(
            ["id", "severity", "subject", "message", "fingerprint"],
            document.RootElement.GetProperty("findings")[0].EnumerateObject().Select(property => property.Name));
    }

    private static string Write(Finding finding)
    {
        using var output = new StringWriter();
        ReportFormats.Write("json", new Report([new("Shop", new(12, 87, 4), [finding], [])]), output, ColorChoice.Never);
        return output.ToString();
    }
}
