using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>Types of the framework that have the bytes of others.</summary>
/// <remarks>Source: MemoryFormatters.cs and KeyValuePairFormatter.cs in https://github.com/Cysharp/MemoryPack.</remarks>
internal static class FrameworkTypes
{
    private const string Pair = "System.Collections.Generic.KeyValuePair`2";
    private const string Tuple = "System.ValueTuple`2";

    public static FieldType? LaidOutAs(MessageType type) => type switch
    {
        { Name: "System.Memory`1" or "System.ReadOnlyMemory`1" or "System.Buffers.ReadOnlySequence`1", Arguments: { Count: 1 } of } =>
            new ListType(of[0]),
        { Name: Pair, Arguments: { Count: 2 } parts } when !IsMemory(parts) || parts[0] == parts[1] => new MessageType(Tuple, parts),
        _ => null,
    };

    /// <summary>
    /// Whether the two are copied as they lie in memory, in which the runtime may put the second of a tuple first; otherwise one is written
    /// after the other.
    /// </summary>
    private static bool IsMemory(EquatableArray<FieldType> parts) => parts.All(part => SizeOf(part) is not null);

    private static int? SizeOf(FieldType part) => part switch
    {
        ScalarType { Kind: var kind } => StructMemory.SizeOf(kind),
        EnumType { Layout: var layout } => StructMemory.SizeOf(layout?.Number ?? ScalarKind.Int32),
        _ => null,
    };
}
