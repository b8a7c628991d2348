using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Judges the change of a type of any shape; elements, keys and map values are judged as values of their own type.</summary>
internal sealed class TypeComparer
{
    private readonly FormatRules format;
    private readonly ISchemaSource oldSchemas;
    private readonly ISchemaSource newSchemas;
    private readonly Func<MessageSchema, MessageSchema, Judgement> compareMessages;
    private readonly Func<EnumSchema, EnumSchema, Judgement> compareEnums;
    private readonly ICollectionComparison collections;
    private readonly ICollectionComparison nested;

    /// <param name="compareMessages">Judges an old message against a new one of another name, field by field.</param>
    /// <param name="compareEnums">Judges an old enum against a new one of another name, value by value.</param>
    public TypeComparer(
        FormatRules format,
        ISchemaSource oldSchemas,
        ISchemaSource newSchemas,
        Func<MessageSchema, MessageSchema, Judgement> compareMessages,
        Func<EnumSchema, EnumSchema, Judgement> compareEnums)
    {
        this.format = format;
        this.oldSchemas = oldSchemas;
        this.newSchemas = newSchemas;
        this.compareMessages = compareMessages;
        this.compareEnums = compareEnums;
        collections = CollectionsIn(format.Types, format.Containers?.SetsAreLists is true);
        nested = CollectionsIn(format.Containers?.Elements ?? format.Types, setsAreLists: true);
    }

    public Judgement Compare(FieldType old, FieldType @new) => Compare(old, @new, format.Types);

    private Judgement Compare(FieldType old, FieldType @new, TypeTable table) => (old, @new) switch
    {
        _ when old == @new => Judgement.Safe,
        (CollectionType, _) or (_, CollectionType) => (table == format.Types ? collections : nested).Compare(old, @new),
        (MessageType before, MessageType after) => CompareNames(before, after, TypeRelation.OtherMessage)
            .Worse(CompareMessages(before.Resolve(oldSchemas), after.Resolve(newSchemas))),
        (EnumType before, EnumType after) => CompareNames(before, after, TypeRelation.OtherReading).Worse(CompareEnums(before, after)),
        (TypeParameter, _) or (_, TypeParameter) => Judgement.Both(Verdict.Breaks, TypeRelation.OtherWireType),
        _ => CompareSingle(old, @new, table),
    };

    /// <summary>What a reader makes of the name of a type, where it is on the wire. The namespace is not compared.</summary>
    /// <remarks>Source: https://avro.apache.org/docs/1.12.0/specification/#schema-resolution (unqualified names).</remarks>
    private Judgement CompareNames(NamedType old, NamedType @new, TypeRelation relation) =>
        new(ReadName(old, @new, newSchemas), ReadName(@new, old, oldSchemas), relation);

    private Outcome ReadName(NamedType writer, NamedType reader, ISchemaSource readerSchemas)
    {
        var written = DeclarationName.Simple(writer.Name);
        return !format.WritesTypeNames
            || written == DeclarationName.Simple(reader.Name)
            || readerSchemas.Find(reader.Name)?.Aliases.Any(alias => DeclarationName.Simple(alias) == written) == true
                ? Outcome.Safe
                : new(Verdict.Breaks, new(writer.ToString(), Witness.Refused));
    }

    /// <summary>Two enums whose values are known are the same where these are; of others only the carrier is known.</summary>
    private Judgement CompareEnums(EnumType old, EnumType @new) =>
        oldSchemas.Find(old.Name) is EnumSchema before && newSchemas.Find(@new.Name) is EnumSchema after
            ? compareEnums(before, after) with { Relation = TypeRelation.OtherReading }
            : CompareSingle(old, @new, format.Types);

    private Judgement CompareSingle(FieldType old, FieldType @new, TypeTable table)
    {
        var backward = table.Read(old, oldSchemas, @new, newSchemas);
        var forward = table.Read(@new, newSchemas, old, oldSchemas);
        return new(new(backward.Verdict, backward.Witness), new(forward.Verdict, forward.Witness), backward.Relation);
    }

    private Judgement CompareMessages(MessageSchema? old, MessageSchema? @new) =>
        old is null || @new is null
            ? Judgement.Both(Verdict.Breaks, TypeRelation.OtherMessage)
            : compareMessages(old, @new) with { Relation = TypeRelation.OtherMessage };

    /// <summary>The entries of a map against the messages of a list; null if the two cannot be compared field by field.</summary>
    private Judgement? CompareEntries(FieldType old, FieldType @new) => (old, @new) switch
    {
        (MapType map, MessageType message) => CompareMessages(map.EntryMessage(), message.Resolve(newSchemas)),
        (MessageType message, MapType map) => CompareMessages(message.Resolve(oldSchemas), map.EntryMessage()),
        _ => null,
    };

    private ICollectionComparison CollectionsIn(TypeTable table, bool setsAreLists) => format.Containers is { } containers
        ? new ContainerComparison(containers, table, setsAreLists, Example, Compare)
        : new RepeatedFieldComparison(table, Compare, CompareEntries);

    /// <summary>A value of the type, as a witness shows it.</summary>
    private string Example(FieldType type)
    {
        var carrier = format.Types.CarrierOf(type, newSchemas);
        return carrier.Show(carrier.ExamplesFor(carrier).First());
    }
}
