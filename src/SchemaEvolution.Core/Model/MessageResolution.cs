namespace SchemaEvolution.Core.Model;

/// <summary>From the use of a message to its content.</summary>
public static class MessageResolution
{
    /// <summary>The message that a type names, its type parameters replaced by the arguments; null if its content is not known.</summary>
    public static MessageSchema? Resolve(this MessageType type, ISchemaSource schemas)
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
                Fields = message.Fields.Select(field => field.WithTypes(type => type.Substitute(arguments))).ToEquatableArray(),
            };
    }

    /// <summary>What one entry of a map is on a wire that knows no maps: a message with a key and a value.</summary>
    public static MessageSchema EntryMessage(this MapType map) => new(
        map.ToString(),
        EquatableArray.Of(new FieldSchema(1, "key", map.Key), new FieldSchema(2, "value", map.Element)));
}
