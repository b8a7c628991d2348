using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes down the order in which the members shipped; what is new comes last.</summary>
internal sealed class RestoreOrder : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Violation.Change is not FieldReordered || target.Latest is not MessageSchema latest)
            return [];
        var shipped = latest.Fields
            .OrderBy(field => field, Comparer<FieldSchema>.Create(Compare))
            .Select((field, place) => (field, place))
            .ToList();
        var ordered = target.Members
            .Where(member => WrittenTags.IsNumbered(member) && (member.Field!.Key is null || !member.IsInherited))
            .OrderBy(PlaceOf)
            .Select((member, place) => (member, place));
        return WrittenTags.Write(ordered, target) is { } edits ? Edit("Restore the order", edits) : [];

        int PlaceOf(DeclaredMember member) =>
            shipped.FirstOrDefault(pair => pair.field.Name == member.Field!.Name) is { field: not null } pair ? pair.place : int.MaxValue;
    }

    private static int Compare(FieldSchema one, FieldSchema other) =>
        one.Key is null ? one.Tag.CompareTo(other.Tag) : WireOrder.Compare(one, other);
}
