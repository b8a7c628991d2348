using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a field, an enum value or a union case its shipped number back.</summary>
internal sealed class RestoreTag : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Member is { } member
        && ShippedNumber(target.Violation.Change) is { } number
        && new TagRestoration(target).Restore(member, number) is { } edits
            ? Edit($"Restore {MemberNumber.WordFor(target.Declared.Schema)} {number}", edits)
            : [];

    private static int? ShippedNumber(SchemaChange? change) => change switch
    {
        FieldRenumbered { Old.Tag: var tag } => tag,
        EnumValueRenumbered { Old.Number: var number } => number,
        UnionCaseRenumbered { Old.Tag: var tag } => tag,
        _ => null,
    };
}
