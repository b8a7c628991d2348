using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>A type that a peer has by itself, and how its values are told to a peer in another process.</summary>
internal sealed record NativeType(string Name, Func<object, JsonNode> Write, Func<JsonElement, object> Read)
{
    public static NativeType Truth(string name) => new(name, value => (bool)value, json => json.GetBoolean());

    /// <summary>An integer of up to 32 bits.</summary>
    public static NativeType Integer(string name) => new(name, value => (long)(BigInteger)value, json => new BigInteger(json.GetInt64()));

    /// <summary>An integer of 64 bits, of which JavaScript makes a number that is not exact.</summary>
    public static NativeType Long(string name) =>
        new(name, value => value.ToString()!, json => BigInteger.Parse(json.GetString()!, Invariant));

    public static NativeType Number(string name) => new(
        name,
        value => (double)value is var number && double.IsFinite(number) ? number : ((double)value).ToString("R", Invariant),
        json => json.ValueKind is JsonValueKind.String ? double.Parse(json.GetString()!, Invariant) : json.GetDouble());

    public static NativeType Text(string name) => new(name, value => (string)value, json => json.GetString()!);

    public static NativeType Bytes(string name) =>
        new(name, value => Convert.ToBase64String((byte[])value), json => json.GetBytesFromBase64());

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
