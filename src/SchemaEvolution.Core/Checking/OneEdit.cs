using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>One edit, one diagnostic: chooses what is reported of everything that was found.</summary>
internal static class OneEdit
{
    /// <summary>
    /// Of one member and family the first rule in the family's order, with its worst outcome; of equal ones the newest version.
    /// A tag that another rule already speaks about is not demanded as a reservation too.
    /// </summary>
    public static IReadOnlyList<Finding> Select(IReadOnlyCollection<Finding> findings)
    {
        var chosen = findings
            .GroupBy(finding => (finding.MemberKey, finding.Rule.Family))
            .Select(rivals => rivals
                .OrderBy(finding => RuleCatalog.RankOf(finding.Rule))
                .ThenByDescending(finding => finding.Outcome.Verdict)
                .ThenByDescending(finding => finding.Version)
                .First())
            .ToList();
        chosen.RemoveAll(finding => finding.Rule == TagRules.Reused && chosen.Any(other => IsNewerTypeOf(other, finding)));
        var speakers = chosen.Where(SpeaksOfTags).ToList();
        return [.. chosen.Where(finding => finding.Rule != TagRules.Unreserved || !speakers.Any(speaker => speaker.Covers(finding.Description.Number ?? 0)))];
    }

    /// <summary>A field that was renamed long ago and changes its type now is not another field: its type alone is reported.</summary>
    private static bool IsNewerTypeOf(Finding other, Finding reused) =>
        other.Rule.Family is RuleFamily.Types && other.MemberKey == reused.MemberKey && other.Version > reused.Version;

    private static bool SpeaksOfTags(Finding finding) =>
        finding.Rule == TagRules.Reused
        || finding.Rule == TagRules.Renumbered
        || finding.Rule == TagRules.ReservationRemoved
        || finding.Rule == PresenceRules.RequiredRemoved;
}
