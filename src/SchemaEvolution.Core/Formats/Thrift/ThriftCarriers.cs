using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Thrift;

/// <summary>
/// How each type travels in Thrift, which has no unsigned integers and no logical types: as the next larger one, text, bytes or a struct.
/// </summary>
internal static class ThriftCarriers
{
    public static IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars(ThriftLayouts layouts)
    {
        var logical = new LogicalCarriers(layouts.Text, layouts.Bytes, layouts.Large, layouts.I64);
        var wellKnown = new WellKnownCarriers(layouts.WellKnown);
        var int32 = Enumeration(layouts);
        var uint32 = Integer(layouts.I64, IntegerRange.Unsigned(32), Overflow.Refuse);
        var int64 = Integer(layouts.I64, IntegerRange.Signed(64), Overflow.Wrap);

        // The same 64 bits: a peer sees a negative number from 2^63 on.
        var uint64 = Integer(layouts.I64, IntegerRange.Unsigned(64), Overflow.Wrap);
        return new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(layouts.Bool, IntegerRange.Unsigned(1), Overflow.IsTrue, ValueText.Truth),
            [(Kind.Int8, FieldEncoding.Default)] = Integer(layouts.I8, IntegerRange.Signed(8), Overflow.Refuse),
            [(Kind.Int16, FieldEncoding.Default)] = Integer(layouts.I16, IntegerRange.Signed(16), Overflow.Refuse),
            [(Kind.UInt8, FieldEncoding.Default)] = Integer(layouts.I16, IntegerRange.Unsigned(8), Overflow.Refuse),
            [(Kind.UInt16, FieldEncoding.Default)] = Integer(layouts.I32, IntegerRange.Unsigned(16), Overflow.Refuse),
            [(Kind.Char, FieldEncoding.Default)] =
                new IntegerCarrier(layouts.I32, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(layouts.Double, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(layouts.Double, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(layouts.Double, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] = new TextCarrier(layouts.Text, TextCarrier.Samples, QuotedText.Write),
            [(Kind.Bytes, FieldEncoding.Default)] = new BytesCarrier(layouts.Bytes, [[0xFF], [0, 5]], ValueText.Hexadecimal),
            [(Kind.Decimal, FieldEncoding.Default)] = logical.Decimal,
            [(Kind.Decimal, FieldEncoding.Decimal)] = wellKnown.Decimal,
            [(Kind.Guid, FieldEncoding.Default)] = logical.GuidBytes,
            [(Kind.Guid, FieldEncoding.Text)] = logical.GuidText,
            [(Kind.BigInt, FieldEncoding.Default)] = logical.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = logical.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = logical.UInt128,
            [(Kind.Uri, FieldEncoding.Default)] = logical.Uri,
            [(Kind.Version, FieldEncoding.Default)] = logical.Version,
            [(Kind.Timestamp, FieldEncoding.Default)] = wellKnown.Timestamp,
            [(Kind.TimestampTz, FieldEncoding.Default)] = wellKnown.TimestampTz,
            [(Kind.Duration, FieldEncoding.Default)] = wellKnown.Duration,
            [(Kind.Date, FieldEncoding.Default)] = wellKnown.Date,
            [(Kind.Time, FieldEncoding.Default)] = wellKnown.Time,
        }.With(ScalarRows.Integers(int32, uint32, int64, uint64), ScalarRows.CountedTimes(logical));
    }

    /// <remarks>Source: https://thrift.apache.org/docs/types (an enum is its 32-bit number).</remarks>
    public static IntegerCarrier Enumeration(ThriftLayouts layouts) => Integer(layouts.I32, IntegerRange.Signed(32), Overflow.Wrap);

    private static IntegerCarrier Integer(Layout layout, IntegerRange range, Overflow overflow) =>
        new(layout, range, overflow, ValueText.Integer);
}
