using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>How a format carries lists, sets and maps that are values of their own.</summary>
/// <param name="Elements">How elements and map values are read.</param>
/// <param name="Keys">How the keys of a map are read.</param>
/// <param name="SetsAreLists">
/// Whether nothing tells a set from a list in a field.
/// </param>
/// <param name="Nulls">What becomes of an element that is null, where one side's elements may be null and the other's may not.</param>
public sealed record ContainerRules(TypeTable Elements, TypeTable Keys, bool SetsAreLists, NullReading Nulls)
{
    /// <summary>Whether nothing tells a set from a list in another collection either.</summary>
    public bool NestedSetsAreLists { get; init; } = true;

    /// <summary>Whether a reader of a single value takes the count with which a collection begins for the value.</summary>
    public bool CountsLookLikeValues { get; init; }
}

/// <summary>Collections as values of their own: a reader of another kind of value sees that it is one.</summary>
/// <param name="types">How values of other types are read where the collections stand: in a field, or in another collection.</param>
/// <param name="setsAreLists">Whether nothing tells a set from a list there.</param>
/// <param name="example">A value of a type that is no collection, as a witness shows it.</param>
/// <param name="compare">Judges elements, keys and map values.</param>
internal sealed class ContainerComparison(
    ContainerRules rules,
    TypeTable types,
    bool setsAreLists,
    Func<FieldType, string> example,
    Func<FieldType, FieldType, TypeTable, Judgement> compare) : ICollectionComparison
{
    public Judgement Compare(FieldType old, FieldType @new) => (old, @new) switch
    {
        (MapType before, MapType after) => compare(before.Key, after.Key, rules.Keys).Worse(Elements(before, after)),
        (MapType, _) or (_, MapType) => OtherContainer(old, @new, TypeRelation.OtherCardinality),
        (CollectionType before, CollectionType after) when setsAreLists || before.GetType() == after.GetType() =>
            Elements(before, after),
        (CollectionType, CollectionType) => OtherContainer(old, @new, TypeRelation.OtherWireType),
        _ => OtherContainer(old, @new, TypeRelation.OtherCardinality),
    };

    private Judgement Elements(CollectionType old, CollectionType @new)
    {
        var (backward, forward) = (NullComparison.Read(rules.Nulls, old, @new), NullComparison.Read(rules.Nulls, @new, old));
        var elements = compare(old.Element, @new.Element, rules.Elements);
        return backward.IsSafe && forward.IsSafe ? elements : elements.Worse(new(backward, forward, TypeRelation.OtherRange));
    }

    private Judgement OtherContainer(FieldType old, FieldType @new, TypeRelation relation) =>
        new(ReadOther(old, @new), ReadOther(@new, old), relation);

    private Outcome ReadOther(FieldType writer, FieldType reader) =>
        rules.CountsLookLikeValues && writer is CollectionType && reader is not CollectionType
            ? new(Verdict.Wrong, new(Example(writer), "its count"))
            : types.ReadNothing(Example(writer));

    private string Example(FieldType type) => type switch
    {
        MapType map => $"{{{Example(map.Key)}: {Example(map.Element)}}}",
        CollectionType list => $"[{Example(list.Element)}]",
        _ => example(type),
    };
}
