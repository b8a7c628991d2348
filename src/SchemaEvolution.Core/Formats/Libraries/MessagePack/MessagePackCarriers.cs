using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Libraries.MessagePack;

/// <summary>How each type travels with the formatters that MessagePack-CSharp has built in.</summary>
/// <remarks>Source: https://github.com/MessagePack-CSharp/MessagePack-CSharp#built-in-supported-types.</remarks>
internal static class MessagePackCarriers
{
    private static readonly LogicalCarriers Logical =
        new(MessagePackLayouts.Text, MessagePackLayouts.Binary, MessagePackLayouts.Large, MessagePackLayouts.Integer);

    private static readonly IntegerCarrier Duration = LogicalCarriers.Duration(MessagePackLayouts.Integer, ticksPerUnit: 1);

    /// <summary>A time of day is written as the time since midnight, which is a duration to a reader of durations.</summary>
    private static readonly IntegerCarrier SinceMidnight =
        LogicalCarriers.Time(MessagePackLayouts.Integer, ticksPerUnit: 1) with { Meaning = Duration.Meaning };

    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(MessagePackLayouts.Boolean, IntegerRange.Unsigned(1), Overflow.Refuse, ValueText.Truth),
            [(Kind.Int8, FieldEncoding.Default)] = Integer(IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Integer(IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Integer(IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Integer(IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Default)] =
                new IntegerCarrier(MessagePackLayouts.Integer, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(MessagePackLayouts.Single, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] =
                new FloatCarrier(MessagePackLayouts.Single, Precision.Single) { IsApproximate = true },
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(MessagePackLayouts.Double, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] = new TextCarrier(MessagePackLayouts.Text, TextCarrier.Samples, QuotedText.Write),
            [(Kind.Bytes, FieldEncoding.Default)] = new BytesCarrier(MessagePackLayouts.Binary, [[0xFF], [0, 5]], ValueText.Hexadecimal),
            [(Kind.Decimal, FieldEncoding.Default)] = Logical.Decimal,
            [(Kind.Guid, FieldEncoding.Default)] = Logical.GuidText,
            [(Kind.BigInt, FieldEncoding.Default)] = Logical.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = Logical.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = Logical.UInt128,
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri,
            [(Kind.Version, FieldEncoding.Default)] = Logical.Version,

            [(Kind.Timestamp, FieldEncoding.Default)] = LogicalCarriers.Instant(MessagePackLayouts.Timestamp, ticksPerUnit: 1),
            [(Kind.TimestampTz, FieldEncoding.Default)] = new WellKnownCarriers(MessagePackLayouts.InstantAt).TimestampTz,
            [(Kind.Duration, FieldEncoding.Default)] = Duration,
            [(Kind.Date, FieldEncoding.Default)] = LogicalCarriers.Date(MessagePackLayouts.Integer),
            [(Kind.Time, FieldEncoding.Default)] = SinceMidnight,
        }.With(ScalarRows.Integers(
            Integer(IntegerRange.Signed(32)),
            Integer(IntegerRange.Unsigned(32)),
            Integer(IntegerRange.Signed(64)),
            Integer(IntegerRange.Unsigned(64))));

    private static IntegerCarrier Integer(IntegerRange range) =>
        new(MessagePackLayouts.Integer, range, Overflow.Refuse, ValueText.Integer);
}
