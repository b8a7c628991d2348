using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Output;

/// <summary>Workflow commands: a job on GitHub shows each finding beside the line in the pull request.</summary>
/// <remarks>
/// Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions and, for what is escaped,
/// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
/// </remarks>
internal static class GitHubReport
{
    private static readonly Dictionary<RuleSeverity, string> Commands = new()
    {
        [RuleSeverity.Error] = "error",
        [RuleSeverity.Warning] = "warning",
        [RuleSeverity.Info] = "notice",
    };

    public static void Write(Report report, TextWriter output)
    {
        foreach (var finding in report.Findings)
            output.Write($"{CommandOf(report, finding)}\n");
    }

    private static string CommandOf(Report report, Finding finding)
    {
        var place = report.PlaceOf(finding);
        var column = place.Column is { } known ? $",col={known}" : "";
        var file = EscapeProperty(report.Root.PathOf(place.File));
        return $"::{Commands[finding.Severity]} file={file},line={place.Line}{column},title={finding.Id}::{EscapeData(finding.Message)}";
    }

    // The percent sign comes first: those that follow are escapes.
    private static string EscapeData(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string EscapeProperty(string text) => EscapeData(text).Replace(":", "%3A").Replace(",", "%2C");
}
