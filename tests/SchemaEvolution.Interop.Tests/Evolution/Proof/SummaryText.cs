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
        Verdicts that are stricter than anything observed:

        {StricterOf(summary)}
        """;

    private static string CountsOf(Summary summary)
    {
        var formats = summary.Counts.Keys.Select(key => key.FormatKey).Distinct().ToList();
        var text = Head("change", formats).Append(string.Concat(Enumerable.Repeat("---:|", formats.Count))).Append('\n');
        foreach (var kind in summary.Counts.Keys.Select(key => key.Kind).Distinct().Order(StringComparer.Ordinal))
            AppendRow(text, [kind, .. formats.Select(format => $"{summary.Counts.GetValueOrDefault((format, kind))}")]);
        return text.ToString();
    }

    private static string StricterOf(Summary summary)
    {
        string[] columns = ["change", "direction", "verdict", "observed", "types"];
        var text = Head("format", columns).Append(string.Concat(Enumerable.Repeat("---|", columns.Length))).Append('\n');
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

    private static StringBuilder Head(string first, IEnumerable<string> columns)
    {
        var text = new StringBuilder();
        AppendRow(text, [first, .. columns]);
        return text.Append("|---|");
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string TypesOf(IReadOnlyList<(Subject Subject, Core.Compatibility.Verdict Observed)> rows)
    {
        var shown = string.Join("; ", rows.Select(row => row.Subject.Types).Order(StringComparer.Ordinal).Take(MostExamples));
        return rows.Count > MostExamples ? $"{shown} and {rows.Count - MostExamples} more" : shown;
    }
}
