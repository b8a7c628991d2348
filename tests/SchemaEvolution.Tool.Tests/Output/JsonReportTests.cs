using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;

namespace SchemaEvolution.Tool.Tests.Output;

public sealed class JsonReportTests
{
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
        Sample.Write("json", Sample.Full));

    [Fact]
    public void Several_formats_have_a_verdict_each()
    {
        var json = Sample.Write("json", Sample.Full with
        {
            Formats = [new(ProtobufFormat.Rules, Verdict.Safe, Verdict.Lossy), new(AvroFormat.Rules, Verdict.Safe, Verdict.Breaks)],
        });
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(
            ["protobuf safe/lossy", "avro safe/breaks"],
            document.RootElement.GetProperty("findings")[0].GetProperty("formats").EnumerateArray()
                .Select(item => $"{item.GetProperty("format")} {item.GetProperty("backward")}/{item.GetProperty("forward")}"));
    }

    [Fact]
    public void Leaves_out_what_is_not()
    {
        var json = Sample.Write("json", Sample.Bare);
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(
            ["id", "severity", "subject", "message", "fingerprint"],
            document.RootElement.GetProperty("findings")[0].EnumerateObject().Select(property => property.Name));
    }
}
