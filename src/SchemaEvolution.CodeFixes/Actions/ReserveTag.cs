using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Reserves the number, and the name, of a field, an enum value or a union case that has gone.</summary>
internal sealed class ReserveTag : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) => Retired(target.Violation.Change) is { } retired
        ? Edit(
            $"Reserve {MemberNumber.WordFor(target.Declared.Schema)} {retired.From}",
            MemberNumber.Reserve(target.Declared.Symbol, retired, target))
        : [];

    private static Reservation? Retired(SchemaChange? change) => change switch
    {
        FieldRemoved { Old: { Key: null } field } => Reservation.OfTag(field.Tag, field.Name),
        EnumValueRemoved { Old: var value } => Reservation.OfTag(value.Number, value.Name),
        UnionCaseRemoved { Old: var @case } => Reservation.OfTag(@case.Tag, DeclarationName.Simple(@case.Type.Name)),
        _ => null,
    };
}
