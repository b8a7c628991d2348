using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Reserves the number that meant something else before, and takes a new one: the only change of meaning that no reader can mistake.
/// </summary>
internal sealed class RetireTag : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Member is not { } member || Retired(target.Violation.Change) is not { } retired)
            return [];
        var home = MemberNumber.HomeOf(member, target);
        if (FreeTags.Next(target, home, MemberNumber.Of(member)) is not { } next || Renumbering.Move(member, next, target) is not { } move)
            return [];

        var isCarried = target.Members.Any(other => other != member && retired.Covers(MemberNumber.Of(other)));
        var reserve = isCarried || target.Declared.Schema.IsReserved(retired.From!.Value)
            ? null
            : MemberNumber.Reserve(home, retired, target);
        var word = MemberNumber.WordFor(target.Declared.Schema);
        return Edit($"Take {word} {next} and reserve {word} {retired.From}", [.. move, reserve]);
    }

    private static Reservation? Retired(SchemaChange? change) => change switch
    {
        FieldChange { Old: var field } => Reservation.OfTag(field.Tag, field.Name),
        UnionCaseReplaced { Old: var @case } => Reservation.OfTag(@case.Tag, DeclarationName.Simple(@case.Type.Name)),
        EnumValueRenamed { Old: var value } => Reservation.OfTag(value.Number, value.Name),
        _ => null,
    };
}
