using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>What the baseline does not say yet, and nothing else reports.</summary>
internal sealed class UnrecordedChanges(ShippedVersions shipped)
{
    /// <param name="reported">The violations of the same declaration: what they speak about is not reported twice.</param>
    /// <param name="isPositional">Whether a member's number is its position, which follows from the others.</param>
    public IEnumerable<Violation> Find(Declaration declaration, IReadOnlyCollection<Violation> reported, bool isPositional)
    {
        if (shipped.At(shipped.Next).Find(declaration.Name) is not { } recorded)
            return [NotInBaseline(declaration)];

        // A name that has shipped as another kind cannot be recorded anew; the rules about its members say what that breaks.
        if (recorded.Keyword != declaration.Keyword && shipped.VersionsOf(declaration.Name).Count > 0)
            return [];

        var (old, @new) = Alignment.Of(recorded, declaration);
        var pairing = isPositional && @new is MessageSchema message ? FieldPairings.ByPosition(message) : null;
        return SchemaDiff.Compare(old, @new, pairing)
            .Where(change => IsNews(change, declaration))
            .Select(change => (change, description: ChangeDescription.Of(change), index: Members.IndexOf(@new, change)))
            .Where(found => !reported.Any(violation =>
                violation.Change == found.change || SpeaksOf(violation, found.description, found.index)))
            .GroupBy(found => found.index)
            .Select(group => NotRecorded(declaration, group.Key, [.. group.Select(found => found.description)]));
    }

    /// <summary>What cannot be compared is no news; of a number that passed from a reservation to a member the member tells.</summary>
    private static bool IsNews(SchemaChange change, Declaration declaration) => change switch
    {
        FieldDefaultChanged { Old.Default.IsKnown: false } or FieldDefaultChanged { New.Default.IsKnown: false } => false,
        ReservationRemoved { Old: var reservation } => !declaration.UsedTags().Any(reservation.Covers),
        _ => true,
    };

    private static bool SpeaksOf(Violation violation, ChangeDescription description, int? index) =>
        (violation.Rule is ChangeRule || violation.Rule.Family is RuleFamily.Tags)
        && (Concerns(violation, description.Number)
            || (index is null ? IsSameMember(violation, description) : violation.MemberIndex == index));

    private static bool IsSameMember(Violation violation, ChangeDescription description) =>
        (description.Number is not null && violation.Tag == description.Number)
        || (description.Member is { } member && violation.Subject.EndsWith($".{DeclarationName.Quote(member)}", StringComparison.Ordinal));

    /// <summary>Whether a number is in dispute: what stands at it now is not told until that is settled.</summary>
    private static bool Concerns(Violation violation, int? number) => violation.Change switch
    {
        FieldRenumbered { Old.Tag: var tag } => tag == number,
        EnumValueRenumbered { Old.Number: var old } => old == number,
        ReservationRemoved { Old: var reservation } => number is { } covered && reservation.Covers(covered),
        _ => violation.Rule == TagRules.DuplicateTag && violation.Tag == number,
    };

    private static Violation NotInBaseline(Declaration declaration) => new(
        BaselineRules.NotInBaseline, declaration.Name, Subjects.Of(declaration, null), null, null, Place.Declaration,
        new(DeclarationName.Simple(declaration.Name)));

    private static Violation NotRecorded(Declaration declaration, int? index, IReadOnlyList<ChangeDescription> descriptions)
    {
        var description = descriptions[0];
        var name = DeclarationName.Simple(declaration.Name);
        var sentence = string.Join("; ", descriptions.Select(item => item.Sentence));
        return new(
            BaselineRules.NotRecorded,
            declaration.Name,
            Subjects.Of(declaration, index is null ? null : description.Member),
            index,
            description.Number,
            index is null ? Place.Declaration : Place.Member,
            new(
                index is null ? name : $"{name}.{description.Member}", $"{description.Number}", description.Old, New: sentence));
    }
}
