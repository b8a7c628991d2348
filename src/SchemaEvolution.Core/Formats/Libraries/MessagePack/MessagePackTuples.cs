using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.MessagePack;

/// <summary>Types of the framework that travel as an array of a fixed length, as a message with these members would.</summary>
/// <remarks>Source: https://github.com/MessagePack-CSharp/MessagePack-CSharp (TupleFormatter, CollectionFormatter).</remarks>
internal static class MessagePackTuples
{
    private static readonly Dictionary<string, Func<EquatableArray<FieldType>, IEnumerable<FieldType>>> Known = new(StringComparer.Ordinal)
    {
        ["System.Tuple"] = arguments => arguments,
        ["System.ValueTuple"] = arguments => arguments,
        ["System.Collections.Generic.KeyValuePair"] = arguments => arguments,
        ["System.Linq.IGrouping"] = arguments => [arguments[0], new ListType(arguments[1])],
    };

    /// <summary>The type as a message; null if it is none of these.</summary>
    public static MessageSchema? AsMessage(MessageType type) =>
        type.Arguments.Count > 0 && Known.TryGetValue(WithoutArity(type.Name), out var items)
            ? new(
                type.Name,
                items(type.Arguments).Select((item, i) => new FieldSchema(i, $"Item{i + 1}", item)).ToEquatableArray(),
                Dialect: DialectNames.MessagePack)
            : null;

    private static string WithoutArity(string name) => name.IndexOf('`') is >= 0 and var end ? name.Substring(0, end) : name;
}
