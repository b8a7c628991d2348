using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Judges the change of a type of any shape; elements, keys and map values are judged as values of their own type.</summary>
internal sealed class TypeComparer
{
    private readonly FormatRules format;
    private readonly ISchemaSource oldSchemas;
    private readonly ISchemaSource newSchemas;
    private readonly Func<MessageSchema, MessageSchema, Judgement> compareMessages;
    private readonly Func<EnumSchema, EnumSchema, EnumLayout?, Judgement> compareEnums;
    private readonly ICollectionComparison collections;
    private readonly ICollectionComparison nested;
    private readonly NamedValueComparison? named;
    private readonly HierarchyComparison? hierarchies;

    /// <param name="compareMessages">Judges an old message against a new one of another name, field by field.</param>
    /// <param name="compareEnums">Judges an old enum against a new one of another name and of the same layout, value by value.</param>
    public TypeComparer(
        FormatRules format,
        ISchemaSource oldSchemas,
        ISchemaSource newSchemas,
        Func<MessageSchema, MessageSchema, Judgement> compareMessages,
        Func<EnumSchema, EnumSchema, EnumLayout?, Judgement> compareEnums)
    {
        this.format = format;
        this.oldSchemas = oldSchemas;
        this.newSchemas = newSchemas;
        this.compareMessages = compareMessages;
        this.compareEnums = compareEnums;
        hierarchies = format.WritesFromRoot ? new(oldSchemas, newSchemas) : null;
        collections = CollectionsIn(format.Types, format.Containers?.SetsAreLists is true);
        nested = CollectionsIn(format.Containers?.Elements ?? format.Types, format.Containers?.NestedSetsAreLists is not false);
        named = format.NamedValues is { } rules ? new(rules, oldSchemas, newSchemas) : null;
    }

    public Judgement Compare(FieldType old, FieldType @new) => old == @new
        ? Compare(old, @new, format.Types)
        : Compare(Unwrap(old, oldSchemas), Unwrap(@new, newSchemas), format.Types);

    /// <summary>The type without messages that add nothing to what they consist of.</summary>
    private FieldType Unwrap(FieldType type, ISchemaSource schemas) => type switch
    {
        MessageType message when ContentOf(message, schemas) is { } content => Unwrap(content, schemas),
        ListType list => list with { Element = Unwrap(list.Element, schemas) },
        SetType set => set with { Element = Unwrap(set.Element, schemas) },
        MapType map => map with { Key = Unwrap(map.Key, schemas), Element = Unwrap(map.Element, schemas) },
        _ => type,
    };

    private FieldType? ContentOf(MessageType message, ISchemaSource schemas) =>
        format.LaidOutAs?.Invoke(message, schemas)
        ?? (format.ContentOf is { } contentOf && Resolve(message, schemas) is { } resolved ? contentOf(resolved) : null);

    private Judgement Compare(FieldType old, FieldType @new, TypeTable table) => (old, @new) switch
    {
        _ when old == @new => Judgement.Safe,
        _ when named?.Compare(old, @new, (before, after) => Compare(before, after, table)) is { } judgement => judgement,
        (ScalarType { Kind: ScalarKind.Bytes }, ListType { Element: ScalarType { Kind: ScalarKind.UInt8 } }) when ReadsBytes =>
            new(Outcome.Safe, ReadByteList(@new), TypeRelation.OtherCardinality),
        (ListType { Element: ScalarType { Kind: ScalarKind.UInt8 } }, ScalarType { Kind: ScalarKind.Bytes }) when ReadsBytes =>
            new(ReadByteList(old), Outcome.Safe, TypeRelation.OtherCardinality),
        _ when format.NamesElementsAlone && (ElementName.Of(old) ?? ElementName.Of(@new)) is not null => CompareElements(old, @new),
        _ when format.AnyType is { } any && (old == any || @new == any) && (IsMember(table) || !format.TellsTypeOfAny) => new(
            ReadAny(old, @new, any),
            ReadAny(@new, old, any),
            format.TellsTypeOfAny ? RelationOf(old, @new) : TypeRelation.OtherRange),
        (CollectionType, _) or (_, CollectionType) => (table == format.Types ? collections : nested).Compare(old, @new),
        (MessageType before, MessageType after) when before.Name == after.Name && format.HoldsArguments?.Invoke(before.Name) is true =>
            IsMember(table)
                ? CompareArguments(before, after)
                : new(Skipped(before.ToString()), Skipped(after.ToString()), TypeRelation.OtherMessage),
        (MessageType before, MessageType after) when IsMoved(before, after) => Judgement.Safe,
        (MessageType before, MessageType after) =>
            CompareNames(before, after, TypeRelation.OtherMessage, IsMember(table) ? NamespaceOf : NameOf)
                .Worse(hierarchies?.Compare(before, after) ?? CompareContents(before, after)),
        (EnumType before, EnumType after) when IsMember(table) => CompareEnums(before, after, table),
        (EnumType before, EnumType after) =>
            CompareNames(before, after, TypeRelation.OtherReading, NameOf).Worse(CompareEnums(before, after, table)),
        (TypeParameter, _) or (_, TypeParameter) => Judgement.Both(Verdict.Breaks, TypeRelation.OtherWireType),
        _ => CompareSingle(old, @new, table),
    };

    /// <summary>Elements of which attributes name one at least: of one name they are as members are.</summary>
    private Judgement CompareElements(FieldType old, FieldType @new)
    {
        var (written, read) = (NameOfElement(old, oldSchemas), NameOfElement(@new, newSchemas));
        return written == read
            ? Compare(ElementName.Of(old)?.Content ?? old, ElementName.Of(@new)?.Content ?? @new, format.Types)
            : new(Skipped(written), Skipped(read), RelationOf(old, @new));
    }

    private static Outcome Skipped(string element) => new(Verdict.Breaks, new($"'{element}'", Witness.Skipped));

    private string NameOfElement(FieldType type, ISchemaSource schemas) =>
        ElementName.Of(type) is var (name, _) ? name
        : type is NamedType named ? NameOf(named, schemas)
        : type.ToString();

    private Judgement CompareArguments(MessageType old, MessageType @new) => old.Arguments
        .Zip(@new.Arguments, (before, after) => Compare(before, after, format.Types))
        .Aggregate(Judgement.Safe, (worst, judgement) => worst.Worse(judgement)) with { Relation = TypeRelation.OtherMessage };

    /// <summary>A reader of one type takes what may be anything if it is that; where values say what they are, one must say it.</summary>
    private Outcome ReadAny(FieldType writer, FieldType reader, MessageType any) =>
        writer == any ? new(Verdict.Lossy, new($"value that is no {reader}", Witness.Refused))
        : format.TellsTypeOfAny ? new(Verdict.Breaks, new($"{writer} without its type", Witness.Refused))
        : Outcome.Safe;

    private static TypeRelation RelationOf(FieldType old, FieldType @new) =>
        old is CollectionType || @new is CollectionType ? TypeRelation.OtherCardinality
        : old is MessageType && @new is MessageType ? TypeRelation.OtherMessage
        : TypeRelation.OtherWireType;

    private bool IsMoved(MessageType before, MessageType after) =>
        format.IgnoresForeignNamespaces
        && DeclarationName.Simple(before.Name) == DeclarationName.Simple(after.Name)
        && before.Arguments == after.Arguments
        && before.Resolve(oldSchemas) is null
        && after.Resolve(newSchemas) is null;

    private bool ReadsBytes => format.ByteLists is not ByteLists.Apart;

    /// <summary>What a reader of bytes makes of a list of them.</summary>
    private Outcome ReadByteList(FieldType list) =>
        format.ByteLists is ByteLists.AreBytes ? Outcome.Safe : new(Verdict.Breaks, new($"{list}", Witness.Refused));

    /// <summary>What a reader makes of the name of a type, where it is on the wire: with its namespace where that is written.</summary>
    /// <remarks>Source: https://avro.apache.org/docs/1.12.0/specification/#schema-resolution (unqualified names).</remarks>
    private Judgement CompareNames(
        NamedType old, NamedType @new, TypeRelation relation, Func<NamedType, ISchemaSource, string> nameOf) => new(
        ReadName(old, nameOf(old, oldSchemas), @new, nameOf(@new, newSchemas), newSchemas),
        ReadName(@new, nameOf(@new, newSchemas), old, nameOf(old, oldSchemas), oldSchemas),
        relation);

    private Outcome ReadName(NamedType writer, string written, NamedType reader, string expected, ISchemaSource readerSchemas)
    {
        if (!format.WritesTypeNames || (format.NamesClassesAlone && IsOfValues(reader, readerSchemas)))
            return Outcome.Safe;
        return written == expected
            || readerSchemas.Find(reader.Name)?.Aliases.Any(alias => Shorten(alias) == written) == true
                ? Outcome.Safe
                : new(Verdict.Breaks, new(writer.ToString(), format.NamesElementsAlone ? Witness.Skipped : Witness.Refused));
    }

    private static bool IsOfValues(NamedType type, ISchemaSource schemas) =>
        type is EnumType || schemas.Find(type.Name) is MessageSchema { IsStruct: true };

    /// <summary>The name on the wire: the one that was given, else that of the type.</summary>
    private string NameOf(NamedType type, ISchemaSource schemas) =>
        (schemas.Find(type.Name) as MessageSchema)?.TraitOf(format.NameTrait)?.Value
            ?? format.UsualName?.Invoke(type.Name)
            ?? Shorten(type.Name);

    /// <summary>What of the name on the wire is before that of the type itself.</summary>
    private string NamespaceOf(NamedType type, ISchemaSource schemas) =>
        NameOf(type, schemas) is var name && name.LastIndexOfAny(['.', '}']) is >= 0 and var end ? name.Substring(0, end + 1) : "";

    /// <summary>Whether the type is that of a member, in a format where its name is not on the wire then.</summary>
    private bool IsMember(TypeTable table) => format.NamesElementsAlone && table == format.Types;

    private string Shorten(string name) => format.WritesNamespaces ? name : DeclarationName.Simple(name);

    /// <summary>Two enums whose values are known are the same where these are; of others only the carrier is known.</summary>
    private Judgement CompareEnums(EnumType old, EnumType @new, TypeTable table)
    {
        if (oldSchemas.Find(old.Name) is not EnumSchema before || newSchemas.Find(@new.Name) is not EnumSchema after)
            return CompareSingle(old, @new, table);
        var values = old.Layout == @new.Layout ? compareEnums(before, after, old.Layout) : CompareLayouts(old, before, @new, after, table);
        return values with { Relation = TypeRelation.OtherReading };
    }

    /// <summary>The same values in another layout. A number that no value has is not written.</summary>
    private Judgement CompareLayouts(EnumType old, EnumSchema before, EnumType @new, EnumSchema after, TypeTable table)
    {
        var judgement = CompareSingle(old, @new, table);
        return judgement with
        {
            Backward = ReadLayout(judgement.Backward, before, table.CarrierOf(@new)),
            Forward = ReadLayout(judgement.Forward, after, table.CarrierOf(old)),
        };
    }

    private static Outcome ReadLayout(Outcome outcome, EnumSchema written, Carrier reader) =>
        outcome.Verdict is Verdict.Lossy
        && reader is IntegerCarrier { Range: var range }
        && written.Values.All(value => range.Contains(value.Number))
            ? Outcome.Safe
            : outcome;

    private Judgement CompareSingle(FieldType old, FieldType @new, TypeTable table)
    {
        var backward = table.Read(old, oldSchemas, @new, newSchemas);
        var forward = table.Read(@new, newSchemas, old, oldSchemas);
        return new(new(backward.Verdict, backward.Witness), new(forward.Verdict, forward.Witness), backward.Relation);
    }

    private Judgement CompareContents(MessageType old, MessageType @new)
    {
        var (before, after) = (Resolve(old, oldSchemas), Resolve(@new, newSchemas));
        var contents = CompareMessages(before, after);
        return format.CountsFrameworkMembers
            ? contents.Worse(new(ReadLength(before, @new), ReadLength(after, old), TypeRelation.OtherMessage))
            : contents;
    }

    private MessageSchema? Resolve(MessageType type, ISchemaSource schemas) =>
        type.Resolve(schemas)?.In(format.Dialect) ?? format.FrameworkMessage?.Invoke(type);

    private Outcome ReadLength(MessageSchema? written, MessageType reader) =>
        written is not null && format.FrameworkMessage?.Invoke(reader) is { } known && LengthOf(written) != LengthOf(known)
            ? new(Verdict.Breaks, new($"value of {LengthOf(written)} members", Witness.Refused))
            : Outcome.Safe;

    private static int LengthOf(MessageSchema message) => message.Fields.Aggregate(0, (length, field) => Math.Max(length, field.Tag + 1));

    private Judgement CompareMessages(MessageSchema? old, MessageSchema? @new) =>
        old is null || @new is null
            ? Judgement.Both(Verdict.Breaks, TypeRelation.OtherMessage)
            : compareMessages(old, @new) with { Relation = TypeRelation.OtherMessage };

    /// <summary>The entries of a map against the messages of a list; null if the two cannot be compared field by field.</summary>
    private Judgement? CompareEntries(FieldType old, FieldType @new) => (old, @new) switch
    {
        (MapType map, MessageType message) => CompareMessages(map.EntryMessage(), Resolve(message, newSchemas)),
        (MessageType message, MapType map) => CompareMessages(Resolve(message, oldSchemas), map.EntryMessage()),
        _ => null,
    };

    private ICollectionComparison CollectionsIn(TypeTable table, bool setsAreLists) => format.Containers is { } containers
        ? new ContainerComparison(containers, table, setsAreLists, Example, Compare)
        : new RepeatedFieldComparison(table, !format.IsUnpacked, Compare, CompareEntries);

    /// <summary>A value of the type, as a witness shows it.</summary>
    private string Example(FieldType type)
    {
        var carrier = format.Types.CarrierOf(type, newSchemas);
        return carrier.Show(carrier.ExamplesFor(carrier).First());
    }
}
