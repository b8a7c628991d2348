using System.Globalization;
using System.Text;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>The summary of a run in Markdown.</summary>
internal static class SummaryText
{
    public static string Of(Summary summary, ProofSettings settings)
    {
        var text = new StringBuilder();
        var invariant = CultureInfo.InvariantCulture;
        text.Append(invariant, $"{summary.Cases} cases, {DateTime.UtcNow:yyyy-MM-dd}: ")
            .Append(invariant, $"`EVOLUTION_CASES={settings.Cases} EVOLUTION_SEED={settings.Seed} dotnet test tests/SchemaEvolution.Interop.Tests`\n\n");
        AppendCounts(text, summary);
        text.Append("\nStricter than anything observed:\n\n| format | change | types | direction | verdict | observed |\n|---|---|---|---|---|---|\n");
        foreach (var (subject, observed) in summary.Stricter.OrderBy(row => $"{row.Subject}", StringComparer.Ordinal))
            text.Append($"| {subject.FormatKey} | {subject.Kind} | {subject.Types} | {subject.Direction} | {subject.Verdict} | {observed} |\n");
        return text.ToString();
    }

    private static void AppendCounts(StringBuilder text, Summary summary)
    {
        var formats = summary.Counts.Keys.Select(key => key.Split('|')[0]).Distinct().ToList();
        text.Append($"| change | {string.Join(" | ", formats)} |\n|---|{string.Concat(Enumerable.Repeat("---:|", formats.Count))}\n");
        foreach (var kind in summary.Counts.Keys.Select(key => key.Split('|')[1]).Distinct().Order(StringComparer.Ordinal))
            text.Append($"| {kind} | {string.Join(" | ", formats.Select(format => summary.Counts.GetValueOrDefault($"{format}|{kind}")))} |\n");
    }
}
