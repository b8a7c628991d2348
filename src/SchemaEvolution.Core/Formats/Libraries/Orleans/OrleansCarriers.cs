using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>How each type travels with the codecs that Orleans has built in.</summary>
internal static class OrleansCarriers
{
    private static readonly LogicalCarriers Logical =
        new(OrleansLayouts.Text, OrleansLayouts.Bytes, OrleansLayouts.Large, OrleansLayouts.Signed);

    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(OrleansLayouts.Boolean, IntegerRange.Unsigned(1), Overflow.IsTrue, ValueText.Truth),
            [(Kind.Int8, FieldEncoding.Default)] = Integer(OrleansLayouts.Signed, IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Integer(OrleansLayouts.Signed, IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Integer(OrleansLayouts.Unsigned, IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Integer(OrleansLayouts.Unsigned, IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Default)] =
                new IntegerCarrier(OrleansLayouts.Unsigned, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(OrleansLayouts.Half, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(OrleansLayouts.Single, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(OrleansLayouts.Double, Precision.Double),
            [(Kind.Decimal, FieldEncoding.Default)] = new DecimalCarrier(OrleansLayouts.Decimal),

            [(Kind.String, FieldEncoding.Default)] = new TextCarrier(OrleansLayouts.Text, TextCarrier.Samples, QuotedText.Write),
            [(Kind.Bytes, FieldEncoding.Default)] = new BytesCarrier(OrleansLayouts.Bytes, [[0xFF], [0, 5]], ValueText.Hexadecimal),
            [(Kind.Guid, FieldEncoding.Default)] = new BytesCarrier(
                OrleansLayouts.Guid,
                [[.. Enumerable.Repeat((byte)'0', 16)]],
                bytes => new Guid(bytes).ToString("D"),
                Length: 16,
                new(LogicalType.Guid)),
            [(Kind.BigInt, FieldEncoding.Default)] = Logical.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = Logical.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = Logical.UInt128,
            [(Kind.Uri, FieldEncoding.Default)] = Surrogate(LogicalType.Uri, "Uri"),
            [(Kind.Version, FieldEncoding.Default)] = Surrogate(LogicalType.Version, "Version"),

            [(Kind.Timestamp, FieldEncoding.Default)] = LogicalCarriers.Instant(OrleansLayouts.Instant, ticksPerUnit: 1),
            [(Kind.TimestampTz, FieldEncoding.Default)] = new WellKnownCarriers(OrleansLayouts.Surrogate).TimestampTz,
            [(Kind.Duration, FieldEncoding.Default)] = LogicalCarriers.Duration(OrleansLayouts.Ticks, ticksPerUnit: 1),
            [(Kind.Time, FieldEncoding.Default)] = LogicalCarriers.Time(OrleansLayouts.Ticks, ticksPerUnit: 1),
            [(Kind.Date, FieldEncoding.Default)] = LogicalCarriers.Date(OrleansLayouts.Days),
        }.With(ScalarRows.Integers(
            Integer(OrleansLayouts.Signed, IntegerRange.Signed(32)),
            Integer(OrleansLayouts.Unsigned, IntegerRange.Unsigned(32)),
            Integer(OrleansLayouts.Signed, IntegerRange.Signed(64)),
            Integer(OrleansLayouts.Unsigned, IntegerRange.Unsigned(64))));

    private static MessageCarrier Surrogate(LogicalType type, string shown) =>
        MessageCarrier.Any(OrleansLayouts.Surrogate, shown) with { Meaning = new(type) };

    private static IntegerCarrier Integer(Layout layout, IntegerRange range) => new(layout, range, Overflow.Refuse, ValueText.Integer);
}
