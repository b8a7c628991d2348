using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a member that has no tag the one it shipped with, if that is free, or else the next that nothing ever used.</summary>
internal sealed class TagMember : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (UntaggedMember.Find(target) is not { } member)
            return [];
        var shipped = ShippedNumber.IfFree(member.Symbol.Name, target);
        return (shipped ?? FreeTags.Next(target, member.Symbol.ContainingType)) is { } number
            ? Edit(
                shipped is null ? $"Take tag {number}" : $"Restore tag {number}",
                member.AddAttribute($"{target.NamesAt(member.Owner).OfAttribute("Tag")}({Literals.Number(number)})"))
            : [];
    }
}
