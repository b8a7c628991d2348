using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes the tags down that members have by their order, as they are today.</summary>
internal sealed class FreezeTags : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        WrittenTags.Write(WrittenTags.AreImplicit(target) ? Numbers(target) : Places(target), target) is { } edits
            ? Edit("Write the tags down as they are", edits)
            : [];

    private static IEnumerable<(DeclaredMember, int)> Numbers(FixTarget target) => target.Members
        .Where(WrittenTags.IsNumbered)
        .Select(member => (member, MemberNumber.Of(member)));

    /// <summary>Where names are the keys, a base class has an order of its own.</summary>
    private static IEnumerable<(DeclaredMember, int)> Places(FixTarget target) => target.Members
        .Where(member => WrittenTags.IsNumbered(member) && !member.IsInherited)
        .OrderBy(member => member.Field!, Comparer<FieldSchema>.Create(WireOrder.Compare))
        .Select((member, place) => (member, place));
}
