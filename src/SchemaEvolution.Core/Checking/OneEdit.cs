using SchemaEvolution.Core.Compatibility;
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
        var speakers = chosen.Where(SpeaksOfTags).ToList();
        return
        [
            .. chosen.Where(finding =>
                !DemandsReservation(finding) || !speakers.Any(speaker => speaker.Covers(finding.Description.Number ?? 0))),
        ];
    }

    private static bool DemandsReservation(Finding finding) =>
        finding.Rule == TagRules.Unreserved || finding.Context.Change is EnumValueRemoved or UnionCaseRemoved;

    private static bool SpeaksOfTags(Finding finding) =>
        finding.Rule == TagRules.Reused
        || finding.Rule == TagRules.Renumbered
        || finding.Rule == TagRules.ReservationRemoved
        || finding.Rule == PresenceRules.RequiredRemoved;
}
