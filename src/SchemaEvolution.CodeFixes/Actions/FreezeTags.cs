using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes the tags down that members have by their order, as they are today.</summary>
/// <remarks>A member that is declared elsewhere would be left behind with another tag: then nothing is offered.</remarks>
internal sealed class FreezeTags : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        var contract = target.Own(target.Declared.MessageAttribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax);
        List<DeclaredMember> members =
        [
            .. target.Declared.Members
                .Where(member => member.Field is { IsCase: false })
                .OrderBy(member => member.Field!, Comparer<FieldSchema>.Create(WireOrder.Compare)),
        ];
        return members.Exists(member => target.Own(member.GetDeclaration()) is null)
            ? []
            : Edit(
                "Write the tags down as they are",
                [
                    .. members.Select((member, position) => Freeze(member, position, target)),
                    .. target.Vocabulary.DropImplicitTags(contract),
                ]);
    }

    private static IEdit? Freeze(DeclaredMember member, int position, FixTarget target)
    {
        var declaration = member.GetDeclaration()!;
        SyntaxNode? owner = declaration is ParameterSyntax ? declaration : declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var tag = target.Own(member.TagAttribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax);
        return owner is null ? null : target.Vocabulary.Freeze(member.Field!, tag, owner, position, target.NamesAt(declaration));
    }
}
