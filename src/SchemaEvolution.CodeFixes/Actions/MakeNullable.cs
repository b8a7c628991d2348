using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Lets a member of a oneof be null, which it is while another one is set.</summary>
internal sealed class MakeNullable : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        CodecChecks.HasReason(target.Violation, GenerationReason.OneOfMember)
        && target.Member is { Field.Type: not CollectionType } member
        && target.MayBeNullable
        && target.OwnDeclaration is { } declaration
        && member.GetTypeSyntax() is { } type
            ? Edit("Let it be null", MemberEdits.SetNullable(type, true), MemberEdits.SetInitializer(declaration, null))
            : [];
}
