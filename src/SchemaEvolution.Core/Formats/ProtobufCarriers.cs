using System.Numerics;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats;

/// <summary>How each type travels in Protobuf.</summary>
internal static class ProtobufCarriers
{
    private static readonly IntegerCarrier Int32 = Wrapping(Layout.Varint, IntegerRange.Signed(32));
    private static readonly IntegerCarrier SInt32 = Wrapping(Layout.ZigZag, IntegerRange.Signed(32));
    private static readonly IntegerCarrier SInt64 = Wrapping(Layout.ZigZag, IntegerRange.Signed(64));
    private static readonly IntegerCarrier Fixed32 = Wrapping(Layout.Fixed32, IntegerRange.Unsigned(32));
    private static readonly IntegerCarrier Fixed64 = Wrapping(Layout.Fixed64, IntegerRange.Unsigned(64));
    private static readonly IntegerCarrier SFixed32 = Wrapping(Layout.Fixed32, IntegerRange.Signed(32));
    private static readonly IntegerCarrier SFixed64 = Wrapping(Layout.Fixed64, IntegerRange.Signed(64));

    /// <summary>A key that is not here is that of a scalar in an encoding it does not have.</summary>
    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(Layout.Varint, IntegerRange.Unsigned(1), Overflow.IsTrue, ValueText.Truth),
            [(Kind.Int32, FieldEncoding.Default)] = Int32,
            [(Kind.Int64, FieldEncoding.Default)] = Wrapping(Layout.Varint, IntegerRange.Signed(64)),
            [(Kind.UInt32, FieldEncoding.Default)] = Wrapping(Layout.Varint, IntegerRange.Unsigned(32)),
            [(Kind.UInt64, FieldEncoding.Default)] = Wrapping(Layout.Varint, IntegerRange.Unsigned(64)),
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
            [(Kind.Int8, FieldEncoding.Default)] = Refusing(Layout.Varint, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Refusing(Layout.Varint, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Refusing(Layout.Varint, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Refusing(Layout.Varint, IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Default)] = Character(Layout.Varint),
            [(Kind.Int8, FieldEncoding.ZigZag)] = Refusing(Layout.ZigZag, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.ZigZag)] = Refusing(Layout.ZigZag, IntegerRange.Signed(16)),
            [(Kind.Int8, FieldEncoding.Fixed)] = Refusing(Layout.Fixed32, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Fixed)] = Refusing(Layout.Fixed32, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Fixed)] = Refusing(Layout.Fixed32, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Fixed)] = Refusing(Layout.Fixed32, IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Fixed)] = Character(Layout.Fixed32),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(Layout.Float32, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(Layout.Float32, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(Layout.Float64, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] =
                new TextCarrier(["abc", "12.50", "http://", "00000000-0000-0000-0000-000000000005"], QuotedText.Write),
            [(Kind.Decimal, FieldEncoding.Default)] = LogicalCarriers.DecimalText,
            [(Kind.Decimal, FieldEncoding.Decimal)] = WellKnownCarriers.Decimal,
            [(Kind.Guid, FieldEncoding.Text)] = LogicalCarriers.GuidText,
            [(Kind.Uri, FieldEncoding.Default)] = LogicalCarriers.Uri,
            [(Kind.Version, FieldEncoding.Default)] = LogicalCarriers.Version,

            // Not UTF-8; a number with a leading zero; longer than any of 128 bits.
            [(Kind.Bytes, FieldEncoding.Default)] = new BytesCarrier([[0xFF], [0, 5], [1, .. new byte[16]]], ValueText.Hexadecimal),
            [(Kind.Guid, FieldEncoding.Default)] = LogicalCarriers.GuidBytes,
            [(Kind.BigInt, FieldEncoding.Default)] = LogicalCarriers.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = LogicalCarriers.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = LogicalCarriers.UInt128,

            [(Kind.Timestamp, FieldEncoding.Default)] = WellKnownCarriers.Timestamp,
            [(Kind.TimestampTz, FieldEncoding.Default)] = WellKnownCarriers.TimestampTz,
            [(Kind.Duration, FieldEncoding.Default)] = WellKnownCarriers.Duration,
            [(Kind.Date, FieldEncoding.Default)] = WellKnownCarriers.Date,
            [(Kind.Time, FieldEncoding.Default)] = WellKnownCarriers.TimeOfDay,

            // With no place for an offset, both kinds of timestamp count from 1970 UTC.
            [(Kind.Timestamp, FieldEncoding.Milliseconds)] = LogicalCarriers.InstantInMilliseconds,
            [(Kind.Timestamp, FieldEncoding.Microseconds)] = LogicalCarriers.InstantInMicroseconds,
            [(Kind.TimestampTz, FieldEncoding.Milliseconds)] = LogicalCarriers.InstantInMilliseconds,
            [(Kind.TimestampTz, FieldEncoding.Microseconds)] = LogicalCarriers.InstantInMicroseconds,
            [(Kind.Duration, FieldEncoding.Milliseconds)] = LogicalCarriers.DurationInMilliseconds,
            [(Kind.Duration, FieldEncoding.Microseconds)] = LogicalCarriers.DurationInMicroseconds,
            [(Kind.Time, FieldEncoding.Milliseconds)] = LogicalCarriers.TimeInMilliseconds,
            [(Kind.Time, FieldEncoding.Microseconds)] = LogicalCarriers.TimeInMicroseconds,
        };

    /// <summary>An enum is open: its number is an int32, and one without a name is kept.</summary>
    /// <remarks>Source: https://protobuf.dev/programming-guides/enum/.</remarks>
    public static readonly Carrier Enumeration = Int32;

    /// <summary>Some message; as an example one whose first field is a large varint.</summary>
    public static readonly Carrier Message = new MessageCarrier(
        Layout.Message,
        [Wrapping(Layout.Varint, IntegerRange.Signed(64))],
        [[BigInteger.Pow(2, 62)], [new BigInteger(5)]],
        fields => $"{{ 1: {fields[0]} }}");

    private static IntegerCarrier Wrapping(Layout layout, IntegerRange range) => new(layout, range, Overflow.Wrap, ValueText.Integer);

    private static IntegerCarrier Refusing(Layout layout, IntegerRange range) => new(layout, range, Overflow.Refuse, ValueText.Integer);

    private static IntegerCarrier Character(Layout layout) => new(layout, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character);
}
