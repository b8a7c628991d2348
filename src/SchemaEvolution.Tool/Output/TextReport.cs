using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Checking;
using Spectre.Console;

namespace SchemaEvolution.Tool.Output;

/// <summary>For people: findings as a compiler prints them, so that editors find the place, and a summary.</summary>
internal static class TextReport
{
    private static readonly Dictionary<RuleSeverity, Style> Styles = new()
    {
        [RuleSeverity.Error] = new(Color.Red),
        [RuleSeverity.Warning] = new(Color.Yellow),
        [RuleSeverity.Info] = new(Color.Aqua),
    };

    private static readonly Dictionary<char, Style> ChangeStyles = new()
    {
        ['+'] = new(Color.Green),
        ['-'] = new(Color.Red),
        [' '] = Style.Plain,
    };

    public static void Write(Report report, TextWriter output, ColorChoice color)
    {
        var console = color.CreateConsole(output);
        foreach (var finding in report.Findings)
            WriteFinding(console, finding);
        foreach (var project in report.Projects)
            WriteChanges(console, project, isNamed: report.Projects.Count > 1);
        if (report.Projects.Count > 1)
            foreach (var project in report.Projects)
                console.WriteLine($"{project.Name}: {Summary(project.Findings, project.Compared)}");
        console.WriteLine(Summary(report.IsCheck ? report.Findings : null, report.Compared));
    }

    private static void WriteFinding(IAnsiConsole console, Finding finding)
    {
        if ((finding.Location ?? finding.Baseline) is { } spot)
            console.Write($"{spot.File}({spot.Line}{(spot.Column is { } column ? $",{column}" : "")}): ");
        console.Write($"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}", Styles[finding.Severity]);
        console.WriteLine($": {finding.Message}");
    }

    private static void WriteChanges(IAnsiConsole console, ProjectReport project, bool isNamed)
    {
        if (isNamed && project.Changes.Count > 0)
            console.WriteLine(project.Name);
        foreach (var line in project.Changes)
            console.WriteLine(line, ChangeStyles[line[0]]);
    }

    private static string Summary(IReadOnlyList<Finding>? findings, Compared compared)
    {
        var messages = $"{Count(compared.Messages, "message")} with {Count(compared.Fields, "field")}";
        var extent = $"{messages}; {Count(compared.Versions, "shipped version")}.";
        return findings is null ? extent : $"{Counts(findings)} in {extent}";
    }

    private static string Counts(IReadOnlyList<Finding> findings) => findings.Count == 0
        ? "No findings"
        : string.Join(", ", findings
            .GroupBy(finding => finding.Severity)
            .OrderByDescending(alike => alike.Key)
            .Select(alike => Count(alike.Count(), alike.Key.ToString().ToLowerInvariant())));

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 || noun == "info" ? "" : "s")}";
}
