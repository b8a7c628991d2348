using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Json;

/// <summary>
/// How each type travels in JSON: as the JSON mapping of Protobuf has it, but integers of 64 bits as numbers unless text is asked for.
/// </summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/json/#field-representation.</remarks>
internal static class JsonCarriers
{
    private static readonly LogicalCarriers Logical =
        new(JsonLayouts.Logical, JsonLayouts.Logical, JsonLayouts.Quoted, JsonLayouts.Number);

    private static readonly IntegerCarrier Int32 = Integer(JsonLayouts.Number, IntegerRange.Signed(32));
    private static readonly IntegerCarrier Int64 = Integer(JsonLayouts.Number, IntegerRange.Signed(64));
    private static readonly IntegerCarrier UInt32 = Integer(JsonLayouts.Number, IntegerRange.Unsigned(32));
    private static readonly IntegerCarrier UInt64 = Integer(JsonLayouts.Number, IntegerRange.Unsigned(64));

    private static readonly TextCarrier Text = new(JsonLayouts.Text, [.. TextCarrier.Samples, "abcd"], QuotedText.Write);

    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(JsonLayouts.Truth, IntegerRange.Unsigned(1), Overflow.Refuse, ValueText.Truth),
            [(Kind.Int8, FieldEncoding.Default)] = Integer(JsonLayouts.Number, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Integer(JsonLayouts.Number, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Integer(JsonLayouts.Number, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Integer(JsonLayouts.Number, IntegerRange.Unsigned(16)),
            [(Kind.Int64, FieldEncoding.Text)] = Integer(JsonLayouts.Quoted, IntegerRange.Signed(64)),
            [(Kind.UInt64, FieldEncoding.Text)] = Integer(JsonLayouts.Quoted, IntegerRange.Unsigned(64)),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(JsonLayouts.Number, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(JsonLayouts.Number, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(JsonLayouts.Number, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] = Text,
            [(Kind.Char, FieldEncoding.Default)] =
                new TextCarrier(JsonLayouts.Character, ["a", "5"], value => $"'{value}'", value => value.Length == 1),
            [(Kind.Bytes, FieldEncoding.Default)] = new Base64Carrier(JsonLayouts.Base64),

            [(Kind.Decimal, FieldEncoding.Default)] = Logical.Decimal,
            [(Kind.Guid, FieldEncoding.Default)] = Logical.GuidText,
            [(Kind.BigInt, FieldEncoding.Default)] = Logical.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = Logical.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = Logical.UInt128,
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri with { Layout = JsonLayouts.Reference },
            [(Kind.Version, FieldEncoding.Default)] = Logical.Version,
            [(Kind.Timestamp, FieldEncoding.Default)] = Logical.TimestampText,
            [(Kind.TimestampTz, FieldEncoding.Default)] = Logical.TimestampTzText,
            [(Kind.Duration, FieldEncoding.Default)] = Logical.DurationText,
            [(Kind.Date, FieldEncoding.Default)] = Logical.DateText,
            [(Kind.Time, FieldEncoding.Default)] = Logical.TimeText,
        }.With(ScalarRows.Integers(Int32, UInt32, Int64, UInt64), ScalarRows.CountedTimes(Logical));

    private static IntegerCarrier Integer(Layout layout, IntegerRange range) => new(layout, range, Overflow.Refuse, ValueText.Integer);
}
