using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>One edit, one diagnostic: chooses what is reported of everything that was found.</summary>
internal static class OneEdit
{
    /// <summary>
    /// Of one member and family, in the format where it is worst, the first rule in the family's order, with its worst outcome; of equal
    /// ones the newest version.
    /// Where the layout has changed, and places all members, it alone is told.
    /// A tag that another rule already speaks about is not demanded as a reservation too.
    /// </summary>
    public static IReadOnlyList<FamilyOfFindings> Select(IReadOnlyCollection<Finding> found)
    {
        var laidOutAnew = found.Where(IsOfLayout).Select(finding => (finding.Format, finding.Version)).ToList();
        var findings = found.Where(finding => IsOfLayout(finding) || !laidOutAnew.Contains((finding.Format, finding.Version))).ToList();
        var ofMember = findings.ToLookup(finding => finding.MemberKey);
        var chosen = findings
            .GroupBy(finding => (finding.MemberKey, finding.Rule.Family))
            .Select(rivals => new FamilyOfFindings(Speaker(rivals), [.. rivals], [.. ofMember[rivals.Key.MemberKey]]))
            .ToList();
        var speakers = chosen.Select(family => family.Speaker).Where(SpeaksOfTags).ToList();
        return
        [
            .. chosen.Where(family => !DemandsReservation(family.Speaker)
                || !speakers.Any(speaker => speaker.Covers(family.Speaker.Description.Number ?? 0))),
        ];
    }

    private static Finding Speaker(IEnumerable<Finding> rivals) => rivals
        .GroupBy(finding => finding.Format.Key)
        .Select(ofFormat => ofFormat
            .OrderBy(finding => RuleCatalog.RankOf(finding.Rule))
            .ThenByDescending(finding => finding.Outcome.Verdict)
            .ThenByDescending(finding => finding.Version)
            .First())
        .OrderByDescending(finding => finding.Outcome.Verdict)
        .ThenBy(finding => RuleCatalog.RankOf(finding.Rule))
        .First();

    private static bool IsOfLayout(Finding finding) =>
        finding is { Format.LayoutPlacesMembers: true, Context.Change: TraitChanged { Key: Trait.Layout } };

    private static bool DemandsReservation(Finding finding) =>
        finding.Rule == TagRules.Unreserved || finding.Context.Change is EnumValueRemoved or UnionCaseRemoved;

    private static bool SpeaksOfTags(Finding finding) =>
        finding.Rule == TagRules.Reused
        || finding.Rule == TagRules.Renumbered
        || finding.Rule == TagRules.ReservationRemoved
        || finding.Rule == PresenceRules.RequiredRemoved;
}

/// <summary>What the rules of one family found about one member, in all formats and versions.</summary>
/// <param name="Speaker">The finding that is reported.</param>
/// <param name="OfMember">What the rules of all families found about it.</param>
internal sealed record FamilyOfFindings(Finding Speaker, IReadOnlyList<Finding> All, IReadOnlyList<Finding> OfMember);
