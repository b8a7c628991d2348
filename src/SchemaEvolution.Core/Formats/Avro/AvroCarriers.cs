using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Avro;

/// <summary>How each type travels in Avro: as the primitive or logical type that holds its values.</summary>
/// <remarks>Source: https://avro.apache.org/docs/1.12.0/specification/#primitive-types and #logical-types.</remarks>
internal static class AvroCarriers
{
    private static readonly LogicalCarriers Logical = new(AvroLayouts.Text, AvroLayouts.Bytes, AvroLayouts.Large, AvroLayouts.Long);
    private static readonly WellKnownCarriers WellKnown = new(AvroLayouts.WellKnown);

    private static readonly IntegerCarrier Int32 = Integer(AvroLayouts.Int, IntegerRange.Signed(32));
    private static readonly IntegerCarrier UInt32 = Integer(AvroLayouts.Long, IntegerRange.Unsigned(32));
    private static readonly IntegerCarrier Int64 = Integer(AvroLayouts.Long, IntegerRange.Signed(64));
    private static readonly IntegerCarrier UInt64 =
        new(AvroLayouts.UnsignedLong, IntegerRange.Unsigned(64), Overflow.Wrap, ValueText.Integer);

    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(AvroLayouts.Boolean, IntegerRange.Unsigned(1), Overflow.Refuse, ValueText.Truth),
            [(Kind.Int8, FieldEncoding.Default)] = Integer(AvroLayouts.Int, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Integer(AvroLayouts.Int, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Integer(AvroLayouts.Int, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Integer(AvroLayouts.Int, IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Default)] =
                new IntegerCarrier(AvroLayouts.Int, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(AvroLayouts.Half, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(AvroLayouts.Float, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(AvroLayouts.Double, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] = new TextCarrier(AvroLayouts.Text, TextCarrier.Samples, QuotedText.Write),
            [(Kind.Bytes, FieldEncoding.Default)] = new BytesCarrier(AvroLayouts.Bytes, [[0xFF], [0, 5]], ValueText.Hexadecimal),
            [(Kind.Decimal, FieldEncoding.Default)] = Logical.Decimal,
            [(Kind.Guid, FieldEncoding.Default)] = Logical.GuidText,
            [(Kind.BigInt, FieldEncoding.Default)] = Logical.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = Logical.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = Logical.UInt128,
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri,
            [(Kind.Version, FieldEncoding.Default)] = Logical.Version,
            [(Kind.Timestamp, FieldEncoding.Default)] = Logical.InstantInMicroseconds,
            [(Kind.Timestamp, FieldEncoding.Milliseconds)] = Logical.InstantInMilliseconds,
            [(Kind.TimestampTz, FieldEncoding.Default)] = WellKnown.TimestampTz,
            [(Kind.TimestampTz, FieldEncoding.Milliseconds)] = Logical.InstantInMilliseconds,
            [(Kind.TimestampTz, FieldEncoding.Microseconds)] = Logical.InstantInMicroseconds,
            [(Kind.Duration, FieldEncoding.Default)] = Logical.DurationInMicroseconds,
            [(Kind.Duration, FieldEncoding.Milliseconds)] = Logical.DurationInMilliseconds,
            [(Kind.Date, FieldEncoding.Default)] = LogicalCarriers.Date(AvroLayouts.Int),
            [(Kind.Time, FieldEncoding.Default)] = Logical.TimeInMicroseconds,
            [(Kind.Time, FieldEncoding.Milliseconds)] = LogicalCarriers.Time(AvroLayouts.Int, TimeSpan.TicksPerMillisecond),
        }.With(ScalarRows.Integers(Int32, UInt32, Int64, UInt64));

    private static IntegerCarrier Integer(Layout layout, IntegerRange range) => new(layout, range, Overflow.Refuse, ValueText.Integer);
}
