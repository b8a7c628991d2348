using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Says that a member is left out of the message on purpose.</summary>
internal sealed class IgnoreMember : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) => UntaggedMember.Find(target) is { } member
        ? Edit("Leave it out of the message", member.AddAttribute(target.Vocabulary.Ignore(member.Symbol, target.NamesAt(member.Owner))))
        : [];
}
