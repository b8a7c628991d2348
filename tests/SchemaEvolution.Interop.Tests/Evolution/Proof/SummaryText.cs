using System.Globalization;
using System.Text;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>The summary of a run in Markdown.</summary>
internal static class SummaryText
{
    private const int MostExamples = 3;

    public static string Of(Summary summary, ProofSettings settings, IReadOnlyList<IPeer> peers) => $"""
        {summary.Cases} cases on {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, by
        `EVOLUTION_CASES={settings.Cases} EVOLUTION_SEED={settings.Seed} dotnet test tests/SchemaEvolution.Interop.Tests`.

        Peers: {string.Join(", ", peers.Select(peer => $"{peer.Name} ({peer.FormatKey})"))}.

        {CountsOf(summary)}
        Worse than the verdict, and known:

        {DeparturesOf(summary)}
        Verdicts that are stricter than anything observed:

        {StricterOf(summary)}
        """;

    private static string CountsOf(Summary summary)
    {
        var formats = summary.Counts.Keys.Select(key => key.FormatKey).Distinct().ToList();
        var text = Head(["change", .. formats], "---:|");
        foreach (var kind in summary.Counts.Keys.Select(key => key.Kind).Distinct().Order(StringComparer.Ordinal))
            AppendRow(text, [kind, .. formats.Select(format => $"{summary.Counts.GetValueOrDefault((format, kind))}")]);
        return text.ToString();
    }

    private static string DeparturesOf(Summary summary)
    {
        var text = Head(["verdict", "observed", "times", "why"], "---|");
        foreach (var (departure, times) in summary.Departures)
            AppendRow(text, [$"{departure.Verdict}", $"{departure.Observed}", $"{times}", departure.Reason]);
        return text.ToString();
    }

    private static string StricterOf(Summary summary)
    {
        var text = Head(["format", "change", "direction", "verdict", "observed", "types"], "---|");
        var groups = summary.Stricter
            .GroupBy(row => (row.Subject.FormatKey, row.Subject.Kind, row.Subject.Direction, row.Subject.Verdict, row.Observed))
            .OrderBy(group => $"{group.Key}", StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var (format, kind, direction, verdict, observed) = group.Key;
            AppendRow(text, [format, kind, $"{direction}", $"{verdict}", $"{observed}", TypesOf([.. group])]);
        }

        return text.ToString();
    }

    private static StringBuilder Head(IReadOnlyList<string> columns, string alignment)
    {
        var text = new StringBuilder();
        AppendRow(text, columns);
        return text.Append("|---|").AppendJoin("", columns.Skip(1).Select(_ => alignment)).Append('\n');
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string TypesOf(IReadOnlyList<(Subject Subject, Core.Compatibility.Verdict Observed)> rows)
    {
        var shown = string.Join("; ", rows.Select(row => row.Subject.Types).Order(StringComparer.Ordinal).Take(MostExamples));
        return rows.Count > MostExamples ? $"{shown} and {rows.Count - MostExamples} more" : shown;
    }
}
