using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>Types of the framework that have the bytes of others.</summary>
/// <remarks>Source: MemoryFormatters.cs and KeyValuePairFormatter.cs in https://github.com/Cysharp/MemoryPack.</remarks>
internal static class FrameworkTypes
{
    private const string Pair = "System.Collections.Generic.KeyValuePair`2";
    private const string Tuple = "System.ValueTuple`2";

    public static FieldType? LaidOutAs(MessageType type, ISchemaSource schemas) => type switch
    {
        { Name: "System.Memory`1" or "System.ReadOnlyMemory`1" or "System.Buffers.ReadOnlySequence`1", Arguments: { Count: 1 } of } =>
            new ListType(of[0]),
        { Name: Pair, Arguments: { Count: 2 } parts }
            when parts[0] == parts[1] || parts.Any(part => HoldsReferences(part, schemas)) => new MessageType(Tuple, parts),
        _ => null,
    };

    /// <summary>
    /// Whether a value is known to hold references. Two parts are then written one after the other; without any they are copied as they
    /// lie in memory, in which the runtime may put the second of a tuple first.
    /// </summary>
    private static bool HoldsReferences(FieldType part, ISchemaSource schemas) => part switch
    {
        ScalarType { Kind: var kind } => StructMemory.SizeOf(kind) is null,
        CollectionType => true,
        MessageType { Name: Pair or Tuple, Arguments: var parts } => parts.Any(inner => HoldsReferences(inner, schemas)),
        MessageType message => schemas.Find(message.Name) is { } known
            && known.IsWrittenIn(DialectNames.MemoryPack)
            && !(known is MessageSchema content && MemoryPackTraits.IsMemory(content)),
        _ => false,
    };
}
