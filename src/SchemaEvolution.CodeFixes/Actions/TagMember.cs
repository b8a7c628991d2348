using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Gives a member that has no tag the one it shipped with, if that is free, or else the next that nothing ever used. Where names are the
/// keys it needs no more than to be marked.
/// </summary>
internal sealed class TagMember : FixAction
{
    /// <summary>Whatever the type, nothing but the tag has to be written.</summary>
    private static readonly ScalarType Untyped = new(ScalarKind.String);

    public override IEnumerable<Proposal> Propose(FixTarget target) => UntaggedMember.Find(target) is not { } member ? []
        : target.Declared.Dialect is DialectNames.DataContract ? Mark(member, target)
        : Number(member, target);

    private static IEnumerable<Proposal> Number(UntaggedMember member, FixTarget target)
    {
        var shipped = ShippedNumber.IfFree(member.Symbol.Name, target);
        var verb = shipped is null ? "Take" : "Restore";
        return (shipped ?? FreeTags.Next(target, member.Symbol.ContainingType)) is { } number
            ? Add($"{verb} tag {number}", new(number, member.Symbol.Name, Untyped), member, target)
            : [];
    }

    /// <summary>It comes behind the others where these have an order.</summary>
    private static IEnumerable<Proposal> Mark(UntaggedMember member, FixTarget target)
    {
        var name = member.Symbol.Name;
        var last = target.Members.Where(other => !other.IsInherited).Max(other => other.Field!.Order?.Number);
        var field = (target.Latest as MessageSchema)?.FieldNamed(name)
            ?? new(0, name, Untyped, Key: name) { Order = last is { } order ? new(order + 1) : null };
        return Add("Make it a member of the message", field, member, target);
    }

    private static IEnumerable<Proposal> Add(string title, FieldSchema field, UntaggedMember member, FixTarget target) =>
        target.Vocabulary.Tag(field, target.NamesAt(member.Owner)) is { } attribute ? Edit(title, member.AddAttribute(attribute)) : [];
}
