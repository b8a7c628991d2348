using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Judges the change of a type of any shape; elements, keys and map values are judged as fields of their own type.</summary>
/// <param name="compareMessages">Judges an old message against a new one of another name, field by field.</param>
internal sealed class TypeComparer(
    FormatRules format, ISchemaSource oldSchemas, ISchemaSource newSchemas, Func<MessageSchema, MessageSchema, Judgement> compareMessages)
{
    /// <summary>Stands for the entry of a map where only matters that it is a message.</summary>
    private static readonly MessageType Entry = new("");

    private static readonly Outcome EqualKeys = new(Verdict.Lossy, new("list with two entries of one key", "a map with the last of them"));

    public Judgement Compare(FieldType old, FieldType @new) => (old, @new) switch
    {
        _ when old == @new => Judgement.Safe,
        (MapType before, MapType after) => Compare(before.Key, after.Key).Worse(Compare(before.Element, after.Element)),
        (MapType before, CollectionType after) => CompareCardinality(FromMap(before, after.Element), new(Outcome.Safe, EqualKeys)),
        (MapType before, _) => CompareCardinality(FromMap(before, @new), new(ReadAsSingle(Entry), Outcome.Safe)),
        (CollectionType before, MapType after) => CompareCardinality(ToMap(before.Element, after), new(EqualKeys, Outcome.Safe)),
        (_, MapType after) => CompareCardinality(ToMap(old, after), new(Outcome.Safe, ReadAsSingle(Entry))),
        (CollectionType before, CollectionType after) => Compare(before.Element, after.Element),
        (CollectionType before, _) => CompareCardinality(Compare(before.Element, @new), new(ReadAsSingle(before.Element), Outcome.Safe)),
        (_, CollectionType after) => CompareCardinality(Compare(old, after.Element), new(Outcome.Safe, ReadAsSingle(after.Element))),
        (MessageType before, MessageType after) => CompareMessages(Find(oldSchemas, before), Find(newSchemas, after)),
        (TypeParameter, _) or (_, TypeParameter) => Judgement.Both(Verdict.Breaks, TypeRelation.OtherWireType),
        _ => CompareSingle(old, @new),
    };

    private static Judgement CompareCardinality(Judgement elements, Judgement occurrences) =>
        elements.Worse(occurrences) with { Relation = TypeRelation.OtherCardinality };

    private Judgement CompareSingle(FieldType old, FieldType @new)
    {
        var backward = format.Read(old, @new);
        var forward = format.Read(@new, old);
        return new(new(backward.Verdict, backward.Witness), new(forward.Verdict, forward.Witness), backward.Relation);
    }

    /// <summary>A reader of a single value takes the last of several, and skips a packed run.</summary>
    private Outcome ReadAsSingle(FieldType element)
    {
        if (element is CollectionType)
            return new(Verdict.Breaks);
        var witness = format.Types.ListReadAsSingle(element, isPacked: true);
        return new(witness.Read == Witness.Skipped ? Verdict.Breaks : Verdict.Lossy, witness with { Written = $"[{witness.Written}]" });
    }

    private Judgement CompareMessages(MessageSchema? old, MessageSchema? @new) =>
        old is null || @new is null
            ? Judgement.Both(Verdict.Breaks, TypeRelation.OtherMessage)
            : compareMessages(old, @new) with { Relation = TypeRelation.OtherMessage };

    /// <summary>On the wire a map is a list of entries, of which the last of equal keys counts.</summary>
    /// <remarks>Source: https://protobuf.dev/programming-guides/proto3/#maps-features.</remarks>
    private Judgement FromMap(MapType old, FieldType @new) =>
        @new is MessageType message ? CompareMessages(EntryOf(old), Find(newSchemas, message)) : Compare(Entry, @new);

    private Judgement ToMap(FieldType old, MapType @new) =>
        old is MessageType message ? CompareMessages(Find(oldSchemas, message), EntryOf(@new)) : Compare(old, Entry);

    private static MessageSchema EntryOf(MapType map) => new(
        map.ToString(),
        EquatableArray.Of(new FieldSchema(1, "key", map.Key), new FieldSchema(2, "value", map.Element)));

    /// <summary>The message that a type names, its type parameters replaced by the arguments; null if its content is not known.</summary>
    private static MessageSchema? Find(ISchemaSource schemas, MessageType type)
    {
        var message = schemas.Find(type.Name) is UnionSchema union ? union.AsMessage() : schemas.Find(type.Name) as MessageSchema;
        if (message is null || message.TypeParameters.Count != type.Arguments.Count)
            return null;
        var arguments = message.TypeParameters
            .Zip(type.Arguments, (name, argument) => (name, argument))
            .ToDictionary(pair => pair.name, pair => pair.argument);
        return arguments.Count == 0
            ? message
            : message with
            {
                Fields = message.Fields.Select(field => field with { Type = field.Type.Substitute(arguments) }).ToEquatableArray(),
            };
    }
}
