using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a member that has no tag the one it shipped with, if that is free, or else the next that nothing ever used.</summary>
internal sealed class TagMember : FixAction
{
    /// <summary>Whatever the type, nothing but the tag has to be written.</summary>
    private static readonly ScalarType Untyped = new(ScalarKind.String);

    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (UntaggedMember.Find(target) is not { } member)
            return [];
        var shipped = ShippedNumber.IfFree(member.Symbol.Name, target);
        return (shipped ?? FreeTags.Next(target, member.Symbol.ContainingType)) is { } number
            ? Edit(
                shipped is null ? $"Take tag {number}" : $"Restore tag {number}",
                target.Vocabulary.Field(new(number, member.Symbol.Name, Untyped), target.NamesAt(member.Owner)).Select(member.AddAttribute))
            : [];
    }
}
