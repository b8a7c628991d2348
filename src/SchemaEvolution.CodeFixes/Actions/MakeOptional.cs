using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Drops <c>required</c> and lets the member be null.</summary>
internal sealed class MakeOptional : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.MayBeNullable
        && target.DropRequired() is { Count: > 0 } drop
        && target.Member!.GetTypeSyntax() is { } type
            ? Edit($"Drop {target.Vocabulary.Demand} and make it optional", [.. drop, MemberEdits.SetNullable(type, true)])
            : [];
}
