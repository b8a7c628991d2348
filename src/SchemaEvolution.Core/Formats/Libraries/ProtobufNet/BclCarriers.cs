using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.ProtobufNet;

/// <summary>The messages of protobuf-net for types of .NET, and those of Google that take their place.</summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net/blob/main/src/Tools/bcl.proto (CompatibilityLevel 200 and 240).</remarks>
internal static class BclCarriers
{
    /// <summary>The scale of seconds; 0 is days, and 15 the least and the greatest value.</summary>
    private const int Seconds = 3;

    private static readonly IntegerCarrier Scale = Number(ProtobufLayouts.Varint, 0, 15);

    /// <summary>What a TimeSpan holds, in the largest unit.</summary>
    private static readonly IntegerCarrier Value = Number(ProtobufLayouts.ZigZag, -10_675_199_000, 10_675_199_000);

    private static readonly WellKnownCarriers WellKnown = new(ProtobufNetLayouts.WellKnown);

    /// <summary>Seconds of recent years: a reader of another kind of message has no such numbers.</summary>
    public static readonly Carrier Timestamp =
        (MessageCarrier)WellKnown.Timestamp with { Examples = [Fields(1_704_067_200, 0), Fields(1_704_067_200, 500_000_000)] };

    public static readonly Carrier Duration = WellKnown.Duration;

    /// <summary>A count of units, and which units.</summary>
    public static readonly Carrier Instant = Time(LogicalType.Instant, ValueText.Instant, 1_704_067_200);
    public static readonly Carrier Span = Time(LogicalType.Duration, ValueText.Duration, 300);

    /// <summary>The low and the high half of the sixteen bytes.</summary>
    public static readonly Carrier Guid = new MessageCarrier(
        ProtobufNetLayouts.BclGuid,
        [Number(ProtobufLayouts.Fixed64, 0, ulong.MaxValue), Number(ProtobufLayouts.Fixed64, 0, ulong.MaxValue)],
        [[new BigInteger(0x11D0_8B86_6F96_19FF), new BigInteger(0xFF64_C94F_C000_2DB4)]],
        fields => $"Guid {fields[0]:x} {fields[1]:x}",
        new(LogicalType.Guid));

    /// <summary>The low 64 bits, the high 32 bits, and the scale with the sign.</summary>
    public static readonly Carrier Decimal = new MessageCarrier(
        ProtobufNetLayouts.BclDecimal,
        [
            Number(ProtobufLayouts.Varint, 0, ulong.MaxValue),
            Number(ProtobufLayouts.Varint, 0, uint.MaxValue),
            Number(ProtobufLayouts.Varint, 0, uint.MaxValue),
        ],
        [Fields(1250, 0, 4), Fields(5, 0, 0)],
        fields => new decimal((int)(BigInteger)fields[0], 0, 0, isNegative: false, (byte)((BigInteger)fields[2] / 2))
            .ToString(CultureInfo.InvariantCulture),
        new(LogicalType.Decimal));

    private static MessageCarrier Time(LogicalType type, Func<BigInteger, string> spell, long seconds) => new(
        ProtobufNetLayouts.BclTime,
        [Value, Scale],
        [Fields(seconds, Seconds)],
        fields => spell((BigInteger)fields[0] * TimeSpan.TicksPerSecond),
        new(type));

    private static object[] Fields(params BigInteger[] values) => [.. values.Cast<object>()];

    private static IntegerCarrier Number(Layout layout, BigInteger min, BigInteger max) =>
        new(layout, new(min, max), Overflow.Refuse, ValueText.Integer);
}
