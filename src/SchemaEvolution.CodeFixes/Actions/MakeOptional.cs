using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Drops <c>required</c> and lets the member be null.</summary>
internal sealed class MakeOptional : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.MayBeNullable
        && target.Member!.GetRequiredKeyword() is { } keyword
        && target.Member!.GetTypeSyntax() is { } type
            ? Edit("Drop 'required' and make it optional", MemberEdits.RemoveKeyword(keyword), MemberEdits.SetNullable(type, true))
            : [];
}
