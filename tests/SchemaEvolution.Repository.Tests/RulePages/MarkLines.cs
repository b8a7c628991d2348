using System.Text.RegularExpressions;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.RulePages;

/// <summary>
/// How a page shows the place of a diagnostic: a comment on the line below, with carets under the text and the id behind them. Where the
/// place begins at the margin, the <c>#</c> of the comment stands for the first caret.
/// </summary>
internal static partial class MarkLines
{
    /// <summary>The baseline and the violation of a page with the verifier's marks.</summary>
    public static (string? Baseline, TestFiles Violation) Read(RulePage page) => Read(page.Baseline, page.Violation);

    public static (string? Baseline, TestFiles Violation) Read(string? baseline, string violation) =>
        (baseline is null ? null : ToMarkup(baseline), PageCode.ToFiles(ToMarkup(violation)));

    /// <summary>The comments stay, since messages of the baseline count lines.</summary>
    private static string ToMarkup(string text)
    {
        var lines = text.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (MarkLine().Match(lines[i]) is { Success: true, Groups: var groups })
            {
                var place = groups["place"];
                lines[i - 1] = lines[i - 1].Insert(place.Index + place.Length, "|}").Insert(place.Index, $"{{|{groups["id"].Value}:");
            }
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"^\s*(?://\s*|#\s+)?(?<place>#?\^+) (?<id>EVO\d{3})$")]
    private static partial Regex MarkLine();
}
