using System.Numerics;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>One entry of a map, seen as a message, for a map that is compared with what is no map.</summary>
internal sealed record EntryType(MapType Map) : FieldType
{
    private const int Key = 1;
    private const int Value = 2;

    public MessageSchema Schema { get; } =
        new("", EquatableArray.Of(new FieldSchema(Key, "key", Map.Key), new FieldSchema(Value, "value", Map.Element)));

    /// <summary>The map as a list of its entries.</summary>
    public static (FieldType Type, object Value) Unfold(FieldType type, object value) => (type, value) switch
    {
        (MapType map, IReadOnlyList<KeyValuePair<object, object?>> entries) =>
            (new ListType(new EntryType(map)), entries.Select(entry => Unfold(map, entry)).ToList()),
        _ => (type, value),
    };

    /// <summary>An entry without a value is one whose value is an empty message, which to a timestamp is the start of 1970.</summary>
    private static object? Unfold(MapType map, KeyValuePair<object, object?> entry) => new MessageValue(new Dictionary<int, object?>
    {
        [Key] = entry.Key,
        [Value] = IsEmpty(map.Element, entry.Value) ? null : entry.Value,
    });

    private static bool IsEmpty(FieldType type, object? value) => (type, value) switch
    {
        (_, MessageValue { Members.Count: 0 }) => true,
        (ScalarType { Kind: ScalarKind.Timestamp }, BigInteger ticks) => ticks == DateTime.UnixEpoch.Ticks,
        _ => false,
    };
}
