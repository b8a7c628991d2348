using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.ProtobufNet;

/// <summary>Tuples of .NET: the library numbers their members in the order of the constructor.</summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net (MetaType.ResolveTupleConstructor, KeyValuePairSerializer).</remarks>
internal static class TupleMessages
{
    // The eighth of a longer tuple is a tuple itself, and a member more.
    private const int MostMembers = 7;

    private static readonly HashSet<string> Tuples =
    [
        "System.Collections.Generic.KeyValuePair`2",
        .. Enumerable.Range(1, MostMembers).SelectMany(arity => new[] { $"System.Tuple`{arity}", $"System.ValueTuple`{arity}" }),
    ];

    /// <summary>The fields of a tuple, null for any other type.</summary>
    public static MessageSchema? Of(MessageType type) => Tuples.Contains(type.Name)
        ? new(type.ToString(), type.Arguments.Select(Member).ToEquatableArray())
        : null;

    private static FieldSchema Member(FieldType type, int index) => new(index + 1, $"Item{index + 1}", type);
}
