using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>How each type lies in memory. Nothing there says what a value means, so that only its width tells types apart.</summary>
internal static class MemoryPackCarriers
{
    private static readonly LogicalCarriers Logical =
        new(MemoryPackLayouts.Text, MemoryPackLayouts.Bytes, MemoryPackLayouts.Bits128, MemoryPackLayouts.Ticks);

    /// <summary>A message with one member, an int.</summary>
    public static readonly Carrier Message = new BytesCarrier(MemoryPackLayouts.Object, [[1, 5, 0, 0, 0]], _ => "object");

    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(MemoryPackLayouts.Boolean, IntegerRange.Unsigned(1), Overflow.IsTrue, ValueText.Truth),
            [(Kind.Int8, FieldEncoding.Default)] = Integer(MemoryPackLayouts.Bits8, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Integer(MemoryPackLayouts.Bits16, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Integer(MemoryPackLayouts.Bits8, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Integer(MemoryPackLayouts.Bits16, IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Default)] =
                new IntegerCarrier(MemoryPackLayouts.Bits16, IntegerRange.Unsigned(16), Overflow.Wrap, ValueText.Character),
            [(Kind.Int128, FieldEncoding.Default)] = Integer(MemoryPackLayouts.Bits128, IntegerRange.Signed(128)),
            [(Kind.UInt128, FieldEncoding.Default)] = Integer(MemoryPackLayouts.Bits128, IntegerRange.Unsigned(128)),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(MemoryPackLayouts.Half, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(MemoryPackLayouts.Single, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(MemoryPackLayouts.Double, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] = new TextCarrier(MemoryPackLayouts.Text, TextCarrier.Samples, QuotedText.Write),
            [(Kind.Bytes, FieldEncoding.Default)] = new BytesCarrier(MemoryPackLayouts.Bytes, [[0xFF], [0, 5]], ValueText.Hexadecimal),
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri with { Meaning = default },

            // The number of the members and the members: four parts, or the bytes of an integer.
            [(Kind.Version, FieldEncoding.Default)] = Message,
            [(Kind.BigInt, FieldEncoding.Default)] = Message,

            [(Kind.Guid, FieldEncoding.Default)] = Sixteen(
                MemoryPackLayouts.Guid,
                new Guid("6f9619ff-8b86-11d0-b42d-00c04fc964ff").ToByteArray(),
                bytes => new Guid(bytes).ToString("D")),
            [(Kind.Decimal, FieldEncoding.Default)] = Sixteen(MemoryPackLayouts.Decimal, DecimalBytes.Write(12.50m), DecimalBytes.Show),
            [(Kind.TimestampTz, FieldEncoding.Default)] = Sixteen(
                MemoryPackLayouts.InstantAt,
                [.. BitConverter.GetBytes(ValueText.Epoch.Ticks), 120, 0, 0, 0, 0, 0, 0, 0],
                ValueText.Hexadecimal),
            [(Kind.Timestamp, FieldEncoding.Default)] = LogicalCarriers.Instant(MemoryPackLayouts.Instant, 1) with { Meaning = default },
            [(Kind.Duration, FieldEncoding.Default)] = LogicalCarriers.Duration(MemoryPackLayouts.Ticks, 1) with { Meaning = default },
            [(Kind.Time, FieldEncoding.Default)] = LogicalCarriers.Time(MemoryPackLayouts.Ticks, 1) with { Meaning = default },
            [(Kind.Date, FieldEncoding.Default)] = LogicalCarriers.Date(MemoryPackLayouts.Days) with { Meaning = default },
        }.With(ScalarRows.Integers(
            Integer(MemoryPackLayouts.Bits32, IntegerRange.Signed(32)),
            Integer(MemoryPackLayouts.Bits32, IntegerRange.Unsigned(32)),
            Integer(MemoryPackLayouts.Bits64, IntegerRange.Signed(64)),
            Integer(MemoryPackLayouts.Bits64, IntegerRange.Unsigned(64))));

    private static BytesCarrier Sixteen(Layout layout, byte[] example, Func<byte[], string> spell) =>
        new(layout, [example], spell, Length: 16);

    private static IntegerCarrier Integer(Layout layout, IntegerRange range) => new(layout, range, Overflow.Wrap, ValueText.Integer);
}
