using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Output;

namespace SchemaEvolution.Tool.Tests.Output;

/// <summary>A report as the command in folder <c>src</c> of a repository has it.</summary>
internal static class Sample
{
    public static Finding Full { get; } = new("EVO302", RuleSeverity.Warning, "Acme.Order.Quantity", "'it' says …", "9f86d081884c")
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

    /// <summary>All that is optional is missing.</summary>
    public static Finding Bare { get; } = new("EVO005", RuleSeverity.Info, "Acme.Order", "text", "0a1b2c3d4e5f");

    /// <summary>The report with these findings in a format.</summary>
    public static string Write(string format, params Finding[] findings)
    {
        var repository = Path.Combine(Path.GetTempPath(), "repository");
        var root = new SourceRoot(Path.Combine(repository, "src"), repository);
        using var output = new StringWriter();
        ReportFormats.Write(format, new(root, [new("Shop", "Shop.csproj", new(12, 87, 4), findings, [])]), output, ColorChoice.Never);
        return output.ToString();
    }
}
