using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.ProtobufNet;

/// <summary>The messages of protobuf-net for types of .NET, and those of Google that take their place.</summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net/blob/main/src/Tools/bcl.proto (CompatibilityLevel 200 and 240).</remarks>
internal static class BclCarriers
{
    /// <summary>The scale of days, and that of hours.</summary>
    private const int Days = 0;
    private const int Hours = 1;

    /// <summary>Twice 28 digits behind the point, and the sign.</summary>
    private const int LargestSignScale = 57;

    /// <summary>What a unit of each scale is.</summary>
    private static readonly long[] Units =
    [
        TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, 1,
    ];

    private static readonly IntegerCarrier Scale = Number(ProtobufLayouts.Varint, 0, Units.Length - 1);

    private static readonly WellKnownCarriers WellKnown = new(ProtobufNetLayouts.WellKnown);

    /// <summary>Seconds of recent years: a reader of another kind of message has no such numbers.</summary>
    public static readonly Carrier Timestamp =
        (MessageCarrier)WellKnown.Timestamp with { Examples = [Fields(1_704_067_200, 0), Fields(1_704_067_200, 500_000_000)] };

    public static readonly Carrier Duration = WellKnown.Duration;

    /// <summary>A count of units, and which units.</summary>
    public static readonly Carrier Instant = Time(
        LogicalType.Instant, ValueText.Instant, 19_723, Days, DateTime.MinValue - ValueText.Epoch, DateTime.MaxValue - ValueText.Epoch);
    public static readonly Carrier Span = Time(
        LogicalType.Duration, ValueText.Duration, 12, Hours, TimeSpan.MinValue, TimeSpan.MaxValue);

    /// <summary>The low and the high half of the sixteen bytes.</summary>
    public static readonly Carrier Guid = new MessageCarrier(
        ProtobufNetLayouts.BclGuid,
        [Number(ProtobufLayouts.Fixed64, 0, ulong.MaxValue), Number(ProtobufLayouts.Fixed64, 0, ulong.MaxValue)],
        [[new BigInteger(0x11D0_8B86_6F96_19FF), new BigInteger(0xFF64_C94F_C000_2DB4)]],
        ShowGuid,
        new(LogicalType.Guid));

    /// <summary>The low 64 bits, the high 32 bits, and the scale with the sign.</summary>
    public static readonly Carrier Decimal = new MessageCarrier(
        ProtobufNetLayouts.BclDecimal,
        [
            Number(ProtobufLayouts.Varint, 0, ulong.MaxValue),
            Number(ProtobufLayouts.Varint, 0, uint.MaxValue),
            Number(ProtobufLayouts.Varint, 0, LargestSignScale),
        ],
        [Fields(1250, 0, 4), Fields(5, 0, 0)],
        ShowDecimal,
        new(LogicalType.Decimal));

    /// <param name="min">The bounds in days, the unit of which the fewest fit between them.</param>
    private static MessageCarrier Time(
        LogicalType type, Func<BigInteger, string> spell, int count, int scale, TimeSpan min, TimeSpan max) => new(
        ProtobufNetLayouts.BclTime,
        [Number(ProtobufLayouts.ZigZag, min.Days, max.Days), Scale],
        [Fields(count, scale)],
        fields => spell((BigInteger)fields[0] * Units[(int)(BigInteger)fields[1]]),
        new(type));

    private static string ShowGuid(object[] halves) =>
        new Guid([.. halves.SelectMany(half => BitConverter.GetBytes((ulong)(BigInteger)half))]).ToString("D");

    private static string ShowDecimal(object[] fields)
    {
        var (low, high, signScale) = ((BigInteger)fields[0], (BigInteger)fields[1], (int)(BigInteger)fields[2]);
        var value = new decimal(Word(low), Word(low >> 32), Word(high), signScale % 2 == 1, (byte)(signScale / 2));
        return value.ToString(CultureInfo.InvariantCulture);

        static int Word(BigInteger number) => unchecked((int)(uint)(number & uint.MaxValue));
    }

    private static object[] Fields(params BigInteger[] values) => [.. values.Cast<object>()];

    private static IntegerCarrier Number(Layout layout, BigInteger min, BigInteger max) =>
        new(layout, new(min, max), Overflow.Refuse, ValueText.Integer);
}
