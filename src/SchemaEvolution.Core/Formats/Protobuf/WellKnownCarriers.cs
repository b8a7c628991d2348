using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>The messages that Google publishes for logical types.</summary>
/// <remarks>
/// Source: https://github.com/protocolbuffers/protobuf/tree/main/src/google/protobuf (timestamp.proto, duration.proto) and
/// https://github.com/googleapis/googleapis/tree/master/google/type (date.proto, timeofday.proto, decimal.proto).
/// </remarks>
/// <param name="layout">How the format announces such a message.</param>
internal sealed class WellKnownCarriers(Layout layout)
{
    private const int MinutesOfLargestOffset = 14 * 60;

    private static readonly Carrier DecimalText =
        new LogicalCarriers(ProtobufLayouts.Text, ProtobufLayouts.Bytes, ProtobufLayouts.BigEndian, ProtobufLayouts.Varint).Decimal;

    private static readonly IntegerCarrier SecondsSince1970 = Number(-62_135_596_800, 253_402_300_799);
    private static readonly IntegerCarrier Nanoseconds = Number(0, 999_999_999);

    public Carrier Timestamp { get; } = Message(
        layout,
        LogicalType.Instant,
        [SecondsSince1970, Nanoseconds],
        [[300, 0], [5, 1000]],
        fields => ValueText.Instant(ValueText.Ticks(fields)));

    /// <summary>A timestamp and, as field 3 that other peers keep as unknown, the offset from UTC in minutes.</summary>
    public Carrier TimestampTz { get; } = Message(
        layout,
        LogicalType.Instant,
        [SecondsSince1970, Nanoseconds, Number(-MinutesOfLargestOffset, MinutesOfLargestOffset)],
        [[300, 0, 120], [5, 1000, 0]],
        fields => ValueText.InstantAt(ValueText.Ticks(fields), (BigInteger)fields[2]));

    public Carrier Duration { get; } = Message(
        layout,
        LogicalType.Duration,
        [Number(-922_337_203_685, 922_337_203_685), Number(-999_999_999, 999_999_999)],
        [[300, 0], [5, 1000]],
        fields => ValueText.Duration(ValueText.Ticks(fields)));

    public Carrier Date { get; } = Message(
        layout,
        LogicalType.Date,
        [Number(1, 9999), Number(1, 12), Number(1, 31)],
        [[2024, 1, 5], [5, 5, 5]],
        fields => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", fields));

    public Carrier Time { get; } = Message(
        layout,
        LogicalType.Time,
        [Number(0, 23), Number(0, 59), Number(0, 59), Nanoseconds],
        [[12, 30, 0, 500_000_000], [5, 5, 5, 0]],
        fields => string.Format(CultureInfo.InvariantCulture, "{0:D2}:{1:D2}:{2:D2}.{3:D9}", fields));

    public Carrier Decimal { get; } = new MessageCarrier(
        layout,
        [DecimalText],
        [["12.50"], ["5"]],
        fields => (string)fields[0],
        new(LogicalType.Decimal));

    private static IntegerCarrier Number(long min, long max) =>
        new(ProtobufLayouts.Varint, new(min, max), Overflow.Refuse, ValueText.Integer);

    private static MessageCarrier Message(
        Layout layout, LogicalType type, Carrier[] fields, BigInteger[][] examples, Func<object[], string> spell) =>
        new(layout, fields, [.. examples.Select(example => example.Cast<object>().ToArray())], spell, new(type));
}
