using FsCheck.Fluent;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>What can happen to the fields of a message.</summary>
internal static class FieldMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfMessage("FieldAdded", Focus.Message, (message, types) =>
            from field in FieldGenerator.Field(message.FreeTag(), "Added", types)
            select (MessageSchema?)(message with { Fields = message.Fields.Append(field).ToEquatableArray() })),
        OfAnyField("FieldRemoved", (message, field) => message.Remove(field)),
        OfAnyField("FieldRemoved, reserved", (message, field) => message.Remove(field) with
        {
            Reservations = message.Reservations.Append(Reservation.OfTag(field.Tag, field.Name)).ToEquatableArray(),
        }),
        OfAnyField("FieldRenumbered", (message, field) => message.Replace(field, field with { Tag = message.FreeTag() })),
        OfTwoFields("FieldRenumbered, swapped", (message, first, second) =>
            message.Replace(first, first with { Tag = second.Tag }).Replace(second, second with { Tag = first.Tag })),
        OfTwoFields("FieldRenumbered, tag reused", (message, first, second) =>
            message.Remove(second).Replace(first, first with { Tag = second.Tag })),
        OfAnyField("FieldRenamed", (message, field) => message.Replace(field, field with { Name = "Renamed" })),
        OfAnyField("FieldRenamed, with alias", (message, field) =>
            message.Replace(field, field with { Name = "Renamed", Aliases = EquatableArray.Of(field.Name) })) with { NeedsAliases = true },
        OfTwoFields("FieldRenamed, name reused", (message, first, second) =>
            message.Remove(second).Replace(first, first with { Name = second.Name })),
        OfAnyField("FieldAliasesChanged", (message, field) =>
            message.Replace(field, field with { Aliases = EquatableArray.Of("Former") })) with { NeedsAliases = true },
        Mutation.OfField("FieldTypeChanged", _ => true, (field, types) => types.Select(type => WithType(field, type)), Focus.Message),
        Mutation.OfField("FieldTypeChanged, one scalar to another", field => field.Type is ScalarType, (field, types) =>
            types.Where(type => type is ScalarType).Select(type => WithType(field, type)), Focus.Message),
        Mutation.OfField("FieldTypeChanged, cardinality", field => field.Type is not MapType, (field, _) => Gen.Constant(
            WithType(field, field.Type is CollectionType list ? list.Element : new ListType(field.Type)))),
        Mutation.OfField("FieldPresenceChanged", field => FieldGenerator.PresencesOf(field.Type).Distinct().Count() > 1, (field, _) =>
            Gen.Elements<Presence>(FieldGenerator.PresencesOf(field.Type))
                .Select(presence => field with { Presence = presence, Default = null }),
            Focus.Message),
        Mutation.OfField("FieldDefaultChanged", field => field.Presence is Presence.Implicit, (field, _) =>
            FieldGenerator.DefaultOf(field.Type)
                .Select(literal => field with { Default = literal is null ? null : new DefaultValue(literal) })),
        Mutation.OfField(
            "FieldPackingChanged",
            field => field.Name == "Focused",
            (field, _) => Gen.Elements(Packing.Packed, Packing.Expanded).Select(packing => field with { Packing = packing }),
            Focus.PackedList),
        Mutation.OfField(
            "FieldOneOfChanged",
            field => field.Name.StartsWith("Choice", StringComparison.Ordinal),
            (field, _) => Gen.Elements(null, "choice", "other", "fresh").Select(group => field with { OneOf = group }),
            Focus.OneOf),
        OfMessage("FieldOneOfChanged, renamed group", Focus.OneOf, message => message with
        {
            Fields = message.Fields.Select(field => field.OneOf == "choice" ? field with { OneOf = "renamed" } : field).ToEquatableArray(),
        }),
        OfMessage("ReservationAdded", Focus.Anything, message => message with
        {
            Reservations = message.Reservations.Append(Reservation.OfTag(91, "Gone2")).ToEquatableArray(),
        }),
        OfMessage("ReservationRemoved", Focus.Anything, message => message with { Reservations = default }),
    ];

    private static FieldSchema WithType(FieldSchema field, FieldType type) => field with
    {
        Type = type,
        Default = null,
        OneOf = null,
        Presence = FieldGenerator.PresencesOf(type).Contains(field.Presence) ? field.Presence : FieldGenerator.PresencesOf(type)[0],
    };

    private static Mutation OfMessage(string name, Focus focus, Func<MessageSchema, MessageSchema> change) =>
        Mutation.OfMessage(name, focus, (message, _) =>
            Gen.Constant(change(message) is var changed && changed != message ? changed : null));

    private static Mutation OfAnyField(string name, Func<MessageSchema, FieldSchema, MessageSchema> change) =>
        Mutation.OfMessage(name, Focus.Message, (message, _) =>
            Gen.Elements<FieldSchema>(message.Fields).Select(field => (MessageSchema?)change(message, field)));

    private static Mutation OfTwoFields(string name, Func<MessageSchema, FieldSchema, FieldSchema, MessageSchema> change) =>
        Mutation.OfMessage(name, Focus.Message, (message, _) =>
            Gen.Shuffle<FieldSchema>(message.Fields).Select(fields => fields.Length < 2 ? null : change(message, fields[0], fields[1])));
}
