using SchemaEvolution.Core.Formats.Libraries.Tuples;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.MessagePack;

/// <summary>Types of the framework that travel as an array of a fixed length, as a message with these members would.</summary>
/// <remarks>Source: https://github.com/MessagePack-CSharp/MessagePack-CSharp (TupleFormatter, CollectionFormatter).</remarks>
internal static class FixedArrays
{
    /// <summary>The type as a message; null if it is none of these.</summary>
    public static MessageSchema? Of(MessageType type) => type switch
    {
        { Name: "System.Linq.IGrouping`2", Arguments: { Count: 2 } parts } =>
            TupleMessage.OfItems(type, [parts[0], new ListType(parts[1])], firstTag: 0),
        _ => TupleMessage.Of(type, firstTag: 0),
    };
}
