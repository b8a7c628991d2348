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
    public void Leaves_out_what_is_not()
    {
        var json = Sample.Write("json", Sample.Bare);
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(
            ["id", "severity", "subject", "message", "fingerprint"],
            document.RootElement.GetProperty("findings")[0].EnumerateObject().Select(property => property.Name));
    }
}
