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
    public static (FieldType Type, object Value) Unfold(FieldType type, object value) => type is MapType map
        ? (new ListType(new EntryType(map)), ((IReadOnlyList<KeyValuePair<object, object?>>)value).Select(Unfold).ToList())
        : (type, value);

    /// <summary>An entry without a value is one whose value is an empty message.</summary>
    private static object? Unfold(KeyValuePair<object, object?> entry) => new MessageValue(new Dictionary<int, object?>
    {
        [Key] = entry.Key,
        [Value] = entry.Value is MessageValue { Members.Count: 0 } ? null : entry.Value,
    });
}
