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
    private readonly ICollectionComparison collections;
    private readonly ICollectionComparison nested;

    /// <param name="compareMessages">Judges an old message against a new one of another name, field by field.</param>
    public TypeComparer(
        FormatRules format,
        ISchemaSource oldSchemas,
        ISchemaSource newSchemas,
        Func<MessageSchema, MessageSchema, Judgement> compareMessages)
    {
        this.format = format;
        this.oldSchemas = oldSchemas;
        this.newSchemas = newSchemas;
        this.compareMessages = compareMessages;
        (collections, nested) = (CollectionsIn(format.Types), CollectionsIn(format.Containers?.Elements ?? format.Types));
    }

    public Judgement Compare(FieldType old, FieldType @new) => Compare(old, @new, format.Types);

    private Judgement Compare(FieldType old, FieldType @new, TypeTable table) => (old, @new) switch
    {
        _ when old == @new => Judgement.Safe,
        (CollectionType, _) or (_, CollectionType) => (table == format.Types ? collections : nested).Compare(old, @new),
        (MessageType before, MessageType after) => IsRefusedByName(before, after)
            ? Judgement.Refused(before.ToString(), after.ToString(), TypeRelation.OtherMessage)
            : CompareMessages(before.Resolve(oldSchemas), after.Resolve(newSchemas)),
        (EnumType before, EnumType after) when IsRefusedByName(before, after) =>
            Judgement.Refused(before.ToString(), after.ToString(), TypeRelation.OtherReading),
        (TypeParameter, _) or (_, TypeParameter) => Judgement.Both(Verdict.Breaks, TypeRelation.OtherWireType),
        _ => CompareSingle(old, @new, table),
    };

    /// <summary>Whether the wire tells a reader that the type has another name. The namespace is not compared.</summary>
    /// <remarks>Source: https://avro.apache.org/docs/1.12.0/specification/#schema-resolution (unqualified names).</remarks>
    private bool IsRefusedByName(NamedType old, NamedType @new) =>
        format.WritesTypeNames && DeclarationName.Simple(old.Name) != DeclarationName.Simple(@new.Name);

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

    private ICollectionComparison CollectionsIn(TypeTable table) => format.Containers is { } containers
        ? new ContainerComparison(containers, table, Example, Compare)
        : new RepeatedFieldComparison(table, Compare, CompareEntries);

    /// <summary>A value of the type, as a witness shows it.</summary>
    private string Example(FieldType type)
    {
        var carrier = format.Types.CarrierOf(type, newSchemas);
        return carrier.Show(carrier.ExamplesFor(carrier).First());
    }
}
