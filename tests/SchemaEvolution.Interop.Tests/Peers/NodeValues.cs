using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>Values as the Node process takes and gives them.</summary>
internal sealed class NodeValues(NodeFormat format, SchemaSet schemas)
{
    public JsonNode Write(FieldType type, object value) => (type, value) switch
    {
        (ScalarType scalar, _) => Write(format.Scalars.Find(scalar)!, value),
        (EnumType, EnumValue named) => named.Number,
        (MessageType message, MessageValue members) => Write(schemas.MessageOf(message), members),
        (MapType map, IReadOnlyList<KeyValuePair<object, object?>> pairs) =>
            new JsonArray([.. pairs.Select(pair => new JsonArray(WriteKey(map.Key, pair.Key), Write(map.Element, pair.Value!)))]),
        (CollectionType list, IReadOnlyList<object?> items) => new JsonArray([.. items.Select(item => Write(list.Element, item!))]),
        _ => throw new ArgumentException($"{value} is not a value of {type}."),
    };

    /// <exception cref="FormatException">The value is not one of the type: a reader of ours refuses it.</exception>
    public object? Read(FieldType type, JsonElement json) => type switch
    {
        _ when json.ValueKind is JsonValueKind.Null => null,
        ScalarType scalar => Read(format.Scalars.Find(scalar)!, json),
        EnumType named => schemas.EnumOf(named).ValueAt(json.GetInt32()),
        MessageType message => Read(schemas.MessageOf(message), json),
        MapType map => json.EnumerateArray()
            .Select(pair => KeyValuePair.Create(ReadKey(map.Key, pair[0]), Read(map.Element, pair[1])))
            .ToList(),
        CollectionType list => json.EnumerateArray().Select(item => Read(list.Element, item)).ToList(),
        _ => throw new ArgumentException($"{type}"),
    };

    private static JsonNode Write(NativeForm form, object value) => form.Type.Write(form.ToNative(value));

    private static object Read(NativeForm form, JsonElement json) => form.FromNative(form.Type.Read(json));

    private JsonObject Write(MessageSchema message, MessageValue value)
    {
        var json = new JsonObject();
        foreach (var field in message.Fields)
            if (value[field.Tag] is { } member && !(format.LeavesOutZeros && Absence.IsMeantBy(field, member, schemas)))
                json[field.Tag.ToString(CultureInfo.InvariantCulture)] = Write(field.Type, member);
        return json;
    }

    private MessageValue Read(MessageSchema message, JsonElement json) => new(message.Fields
        .Where(field => json.TryGetProperty(field.Tag.ToString(CultureInfo.InvariantCulture), out _))
        .ToDictionary(
            field => field.Tag,
            field => Read(field.Type, json.GetProperty(field.Tag.ToString(CultureInfo.InvariantCulture)))));

    private JsonNode WriteKey(FieldType type, object key) =>
        format.HasTextKeys ? JsonValue.Create(Convert.ToString(key, CultureInfo.InvariantCulture))! : Write(type, key);

    private object ReadKey(FieldType type, JsonElement json) => type switch
    {
        ScalarType { Kind: ScalarKind.String } when format.HasTextKeys => json.GetString()!,
        ScalarType scalar when format.HasTextKeys => BigInteger.Parse(json.GetString()!, CultureInfo.InvariantCulture) is var key
            && IntegerKinds.RangeOf(scalar.Kind)!.Contains(key)
                ? key
                : throw new FormatException($"{key} is not a key of the type."),
        _ => Read(type, json)!,
    };
}
