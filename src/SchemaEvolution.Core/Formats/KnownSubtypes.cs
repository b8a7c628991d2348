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
            || message.Code.OtherKnownCases.Contains(@case.WireName)
            || IsListedWherePossible(@case, message, schemas));

    private static bool IsListedWherePossible(FieldSchema @case, MessageSchema message, ISchemaSource schemas)
    {
        var held = message.Fields
            .Where(field => !field.IsCase)
            .SelectMany(field => field.Type.Parts().OfType<MessageType>())
            .Distinct()
            .Select(Find)
            .ToList();
        var subtype = @case.Type is MessageType type ? Find(type) : null;
        return held.Exists(Lists) && held.TrueForAll(place => place is not null && (Lists(place) || !MayBe(subtype, place)));

        MessageSchema? Find(MessageType type) => (schemas.Find(type.Name) as MessageSchema)?.In(message.Dialect);

        bool Lists(MessageSchema? place) => place?.FieldWithKey(@case.WireName) is { IsCase: true };
    }

    /// <summary>Whether the subtype may stand where the other is declared: it has all members of a base class, and is one itself.</summary>
    private static bool MayBe(MessageSchema? subtype, MessageSchema place) =>
        subtype is null
        || (subtype.Name != place.Name
            && place.Fields.All(field => field.IsCase || subtype.FieldWithKey(field.WireName) is { IsCase: false }));
}
