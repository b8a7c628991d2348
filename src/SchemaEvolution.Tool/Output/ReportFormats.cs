namespace SchemaEvolution.Tool.Output;

/// <summary>The forms of a report, by the word that chooses one.</summary>
internal static class ReportFormats
{
    public const string Default = "text";

    private static readonly Dictionary<string, Action<Report, TextWriter, ColorChoice>> Writers = new(StringComparer.Ordinal)
    {
        [Default] = TextReport.Write,
        ["json"] = (report, output, _) => JsonReport.Write(report, output),
        ["sarif"] = (report, output, _) => SarifReport.Write(report, output),
        ["github"] = (report, output, _) => GitHubReport.Write(report, output),
    };

    public static string[] Names { get; } = [.. Writers.Keys];

    public static void Write(string format, Report report, TextWriter output, ColorChoice color) => Writers[format](report, output, color);
}
