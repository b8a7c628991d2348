using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Subtypes that a reader knows although its message does not list them, where what a message holds brings its own.</summary>
internal static class KnownSubtypes
{
    /// <summary>Whether the code or a method in it names it all the same, or all that may be a subtype lists the case itself.</summary>
    public static bool Include(FieldSchema @case, Declaration reader, ISchemaSource schemas) =>
        reader is MessageSchema message
        && (message.TraitOf(Trait.KnownTypes) is not null
            || (@case.Type is MessageType subtype && subtype.Name == message.Name)
            || message.OtherKnownCases.Contains(@case.WireName)
            || IsListedWherePossible(@case, message, schemas));

    private static bool IsListedWherePossible(FieldSchema @case, MessageSchema message, ISchemaSource schemas)
    {
        var held = message.Fields.Where(field => !field.IsCase).SelectMany(field => MessagesIn(field.Type)).Distinct().ToList();
        return held.All(type => schemas.Find(type.Name) is MessageSchema) && held.Any(Lists);

        bool Lists(MessageType type) =>
            schemas.Find(type.Name) is MessageSchema known && known.FieldWithKey(@case.WireName) is { IsCase: true };
    }

    private static IEnumerable<MessageType> MessagesIn(FieldType type) => type switch
    {
        MapType map => MessagesIn(map.Key).Concat(MessagesIn(map.Element)),
        CollectionType list => MessagesIn(list.Element),
        MessageType message => [message],
        _ => [],
    };
}
