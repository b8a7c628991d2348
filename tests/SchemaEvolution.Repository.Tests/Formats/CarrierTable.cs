using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Repository.Tests.Formats;

/// <summary>How each type of C# travels in a format, as the format's carriers have it.</summary>
internal static class CarrierTable
{
    private const string Head = "| C# | wire type | holds |\n|---|---|---|\n";
    private const string HeadWithExample = "| C# | wire type | holds | example |\n|---|---|---|---|\n";

    /// <param name="spell">How the page shows what is written of a value; null if it does not.</param>
    public static string Of(TypeTable types, IReadOnlyList<DocumentedType> documentedTypes, Func<Carrier, byte[], string>? spell)
    {
        var rows =
            from documented in documentedTypes
            let carrier = types.CarrierOf(documented.Type, DocumentedTypes.Schemas)
            group documented.Code by $"| {carrier.WireType.Name} | {Holds(carrier)} |{ExampleOf(carrier, spell)}\n" into alike
            select $"| {string.Join(", ", alike.Distinct())} {alike.Key}";
        return (spell is null ? Head : HeadWithExample) + string.Concat(rows);
    }

    private static string ExampleOf(Carrier carrier, Func<Carrier, byte[], string>? spell)
    {
        if (spell is null)
            return "";
        var value = carrier.ExamplesFor(carrier).First();
        return carrier is MessageCarrier { Meaning.IsNone: true }
            ? " |"
            : $" `{carrier.Show(value)}` is `{spell(carrier, carrier.Write(value))}` |";
    }

    private static string Holds(Carrier carrier) => carrier switch
    {
        IntegerCarrier { Meaning.TicksPerUnit: > 0 and var ticks } => $"a number of {Unit(ticks)}",
        IntegerCarrier integer => RangeOf(integer.Range),
        FloatCarrier number => $"{number.Precision.ToString().ToLowerInvariant()} precision",
        BytesCarrier { Length: { } length } => $"{length} bytes",
        BytesCarrier => "bytes",
        TextCarrier { WireType.Name: "number" } => "digits",
        TextCarrier => "text",
        NameCarrier => "a name",
        MessageCarrier { Fields.Length: > 1 and var fields } => $"{fields} fields",
        MessageCarrier { Meaning.IsNone: false } => "1 field",
        MessageCarrier => "its fields",
        _ when carrier.ExamplesFor(carrier).First() is decimal => "digits",
        _ => "base64",
    };

    private static string Unit(long ticks) => ticks switch
    {
        TimeSpan.TicksPerDay => "days",
        TimeSpan.TicksPerMillisecond => "milliseconds",
        TimeSpan.TicksPerMicrosecond => "microseconds",
        1 => "ticks",
        _ => throw new ArgumentOutOfRangeException(nameof(ticks), ticks, "A unit without a name."),
    };

    private static string RangeOf(IntegerRange range) => range switch
    {
        { Size: null } => "any integer",
        { Max: { IsOne: true } } => "true or false",
        _ when BitsOf(range) % 8 != 0 => "a number",
        _ => $"{BitsOf(range)} bits{(range.IsSigned ? ", signed" : "")}",
    };

    private static int BitsOf(IntegerRange range) => (int)range.Size!.Value.GetBitLength() - 1;
}
