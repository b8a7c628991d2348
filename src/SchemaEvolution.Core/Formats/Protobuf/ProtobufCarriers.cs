using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>How each type travels in Protobuf.</summary>
internal static class ProtobufCarriers
{
    private static readonly LogicalCarriers Logical =
        new(ProtobufLayouts.Text, ProtobufLayouts.Bytes, ProtobufLayouts.BigEndian, ProtobufLayouts.Varint);

    private static readonly WellKnownCarriers WellKnown = new(ProtobufLayouts.WellKnown);
    private static readonly IntegerCarrier Int32 = Wrapping(ProtobufLayouts.Varint, IntegerRange.Signed(32));
    private static readonly IntegerCarrier SInt32 = Wrapping(ProtobufLayouts.ZigZag, IntegerRange.Signed(32));
    private static readonly IntegerCarrier SInt64 = Wrapping(ProtobufLayouts.ZigZag, IntegerRange.Signed(64));
    private static readonly IntegerCarrier Fixed32 = Wrapping(ProtobufLayouts.Fixed32, IntegerRange.Unsigned(32));
    private static readonly IntegerCarrier Fixed64 = Wrapping(ProtobufLayouts.Fixed64, IntegerRange.Unsigned(64));
    private static readonly IntegerCarrier SFixed32 = Wrapping(ProtobufLayouts.Fixed32, IntegerRange.Signed(32));
    private static readonly IntegerCarrier SFixed64 = Wrapping(ProtobufLayouts.Fixed64, IntegerRange.Signed(64));

    /// <summary>A key that is not here is that of a scalar in an encoding it does not have.</summary>
    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(ProtobufLayouts.Varint, IntegerRange.Unsigned(1), Overflow.IsTrue, ValueText.Truth),
            [(Kind.Int32, FieldEncoding.Default)] = Int32,
            [(Kind.Int64, FieldEncoding.Default)] = Wrapping(ProtobufLayouts.Varint, IntegerRange.Signed(64)),
            [(Kind.UInt32, FieldEncoding.Default)] = Wrapping(ProtobufLayouts.Varint, IntegerRange.Unsigned(32)),
            [(Kind.UInt64, FieldEncoding.Default)] = Wrapping(ProtobufLayouts.Varint, IntegerRange.Unsigned(64)),
            [(Kind.SInt32, FieldEncoding.Default)] = SInt32,
            [(Kind.SInt64, FieldEncoding.Default)] = SInt64,
            [(Kind.Int32, FieldEncoding.ZigZag)] = SInt32,
            [(Kind.Int64, FieldEncoding.ZigZag)] = SInt64,
            [(Kind.Fixed32, FieldEncoding.Default)] = Fixed32,
            [(Kind.Fixed64, FieldEncoding.Default)] = Fixed64,
            [(Kind.SFixed32, FieldEncoding.Default)] = SFixed32,
            [(Kind.SFixed64, FieldEncoding.Default)] = SFixed64,
            [(Kind.UInt32, FieldEncoding.Fixed)] = Fixed32,
            [(Kind.UInt64, FieldEncoding.Fixed)] = Fixed64,
            [(Kind.Int32, FieldEncoding.Fixed)] = SFixed32,
            [(Kind.Int64, FieldEncoding.Fixed)] = SFixed64,

            // Narrower than anything Protobuf has: a value outside the range is refused.
            [(Kind.Int8, FieldEncoding.Default)] = Refusing(ProtobufLayouts.Varint, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Refusing(ProtobufLayouts.Varint, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Refusing(ProtobufLayouts.Varint, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Refusing(ProtobufLayouts.Varint, IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Default)] = Character(ProtobufLayouts.Varint),
            [(Kind.Int8, FieldEncoding.ZigZag)] = Refusing(ProtobufLayouts.ZigZag, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.ZigZag)] = Refusing(ProtobufLayouts.ZigZag, IntegerRange.Signed(16)),
            [(Kind.Int8, FieldEncoding.Fixed)] = Refusing(ProtobufLayouts.Fixed32, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Fixed)] = Refusing(ProtobufLayouts.Fixed32, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Fixed)] = Refusing(ProtobufLayouts.Fixed32, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Fixed)] = Refusing(ProtobufLayouts.Fixed32, IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Fixed)] = Character(ProtobufLayouts.Fixed32),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(ProtobufLayouts.Float32, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(ProtobufLayouts.Float32, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(ProtobufLayouts.Float64, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] = new TextCarrier(ProtobufLayouts.Text, TextCarrier.Samples, QuotedText.Write),
            [(Kind.Decimal, FieldEncoding.Default)] = Logical.Decimal,
            [(Kind.Decimal, FieldEncoding.Decimal)] = WellKnown.Decimal,
            [(Kind.Guid, FieldEncoding.Text)] = Logical.GuidText,
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri,
            [(Kind.Version, FieldEncoding.Default)] = Logical.Version,

            // Not UTF-8; a number with a leading zero; longer than any of 128 bits.
            [(Kind.Bytes, FieldEncoding.Default)] =
                new BytesCarrier(ProtobufLayouts.Bytes, [[0xFF], [0, 5], [1, .. new byte[16]]], ValueText.Hexadecimal),
            [(Kind.Guid, FieldEncoding.Default)] = Logical.GuidBytes,
            [(Kind.BigInt, FieldEncoding.Default)] = Logical.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = Logical.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = Logical.UInt128,

            [(Kind.Timestamp, FieldEncoding.Default)] = WellKnown.Timestamp,
            [(Kind.TimestampTz, FieldEncoding.Default)] = WellKnown.TimestampTz,
            [(Kind.Duration, FieldEncoding.Default)] = WellKnown.Duration,
            [(Kind.Date, FieldEncoding.Default)] = WellKnown.Date,
            [(Kind.Time, FieldEncoding.Default)] = WellKnown.Time,
        }.With(ScalarRows.CountedTimes(Logical));

    /// <summary>An enum is open: its number is an int32, and one without a name is kept.</summary>
    /// <remarks>Source: https://protobuf.dev/programming-guides/enum/.</remarks>
    public static readonly Carrier Enumeration = Int32;

    private static IntegerCarrier Wrapping(Layout layout, IntegerRange range) => new(layout, range, Overflow.Wrap, ValueText.Integer);

    private static IntegerCarrier Refusing(Layout layout, IntegerRange range) => new(layout, range, Overflow.Refuse, ValueText.Integer);

    private static IntegerCarrier Character(Layout layout) => new(layout, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character);
}
