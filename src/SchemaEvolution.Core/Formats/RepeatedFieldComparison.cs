using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Collections as fields that occur any number of times: nothing on the wire says that a field is one.</summary>
/// <param name="isPacked">Whether elements that can be are laid out as one run. A reader takes one in any case.</param>
/// <param name="compare">Judges elements, keys and map values.</param>
/// <param name="compareEntries">Judges the entries of a map against messages; null if the other type is not a message.</param>
/// <remarks>Source: https://protobuf.dev/programming-guides/encoding/#packed, #last-one-wins and #maps.</remarks>
internal sealed class RepeatedFieldComparison(
    TypeTable types,
    bool isPacked,
    Func<FieldType, FieldType, TypeTable, Judgement> compare,
    Func<FieldType, FieldType, Judgement?> compareEntries) : ICollectionComparison
{
    /// <summary>Stands for the entry of a map where only matters that it is a message.</summary>
    private static readonly MessageType Entry = new("");

    private static readonly Outcome EqualKeys = new(Verdict.Lossy, new("list with two entries of one key", "a map with the last of them"));

    public Judgement Compare(FieldType old, FieldType @new)
    {
        var judgement = CompareOccurrences(old, @new);
        return judgement with
        {
            Backward = judgement.Backward.Worse(ReadRun(old, @new)),
            Forward = judgement.Forward.Worse(ReadRun(@new, old)),
        };
    }

    private Judgement CompareOccurrences(FieldType old, FieldType @new) => (old, @new) switch
    {
        (MapType before, MapType after) => Single(before.Key, after.Key).Worse(Single(before.Element, after.Element)),
        (MapType, CollectionType after) => OtherCardinality(Entries(old, after.Element), new(Outcome.Safe, EqualKeys)),
        (MapType, _) => OtherCardinality(Entries(old, @new), new(ReadAsSingle(Entry), Outcome.Safe)),
        (CollectionType before, MapType) => OtherCardinality(Entries(before.Element, @new), new(EqualKeys, Outcome.Safe)),
        (_, MapType) => OtherCardinality(Entries(old, @new), new(Outcome.Safe, ReadAsSingle(Entry))),
        (CollectionType before, CollectionType after) => Single(before.Element, after.Element),
        (CollectionType before, _) => OtherCardinality(Single(before.Element, @new), new(ReadAsSingle(before.Element), Outcome.Safe)),
        (_, CollectionType after) => OtherCardinality(Single(old, after.Element), new(Outcome.Safe, ReadAsSingle(after.Element))),
        _ => Single(old, @new),
    };

    /// <summary>An element that is a list has a message around it, which nothing tells from the element of another list.</summary>
    private Judgement Single(FieldType old, FieldType @new) => old is CollectionType == @new is CollectionType
        ? compare(old, @new, types)
        : Judgement.Both(Verdict.Wrong, TypeRelation.OtherCardinality);

    private static Judgement OtherCardinality(Judgement elements, Judgement occurrences) =>
        elements.Worse(occurrences) with { Relation = TypeRelation.OtherCardinality };

    /// <summary>On the wire a map is a list of entries, of which the last of equal keys counts.</summary>
    private Judgement Entries(FieldType old, FieldType @new) =>
        compareEntries(old, @new) ?? Single(old is MapType ? Entry : old, @new is MapType ? Entry : @new);

    /// <summary>Packed elements are bytes with a length, and nothing tells them from other bytes with a length.</summary>
    private Outcome ReadRun(FieldType writer, FieldType reader) =>
        Occurrence(writer) is { } from && Occurrence(reader) is { } to
        && PackedTrial.IsUnnoticed(from, isPacked && writer is CollectionType, to, reader is CollectionType)
            ? new(Verdict.Wrong, PackedTrial.Run(from, writer is CollectionType, to))
            : Outcome.Safe;

    private Carrier? Occurrence(FieldType type) => type switch
    {
        MapType => types.CarrierOf(Entry),
        CollectionType { Element: CollectionType } => null,
        CollectionType list => types.CarrierOf(list.Element),
        _ => types.CarrierOf(type),
    };

    /// <summary>A reader of a single value takes the last of several, and skips a packed run.</summary>
    private Outcome ReadAsSingle(FieldType element)
    {
        if (element is CollectionType)
            return new(Verdict.Breaks);
        var witness = RepetitionTrial.Run(types.CarrierOf(element), isPacked);
        return new(witness.Read == Witness.Skipped ? Verdict.Breaks : Verdict.Lossy, witness with { Written = $"[{witness.Written}]" });
    }
}
