using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>How the logical types travel in Protobuf: as text, as bytes, or as a number that counts time.</summary>
internal static class LogicalCarriers
{
    private const long TicksPerMicrosecond = 10;

    /// <summary>From year 1, the first of a <see cref="DateTime"/>, to 1970.</summary>
    private static readonly long EpochTicks = ValueText.Epoch.Ticks;

    public static readonly Carrier DecimalText = new TextCarrier(
        ["12.50", "5"],
        text => text,
        text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        new(LogicalType.Decimal));

    public static readonly Carrier GuidText = new TextCarrier(
        ["00000000-0000-0000-0000-000000000005", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
        text => text,
        text => Guid.TryParseExact(text, "D", out _),
        new(LogicalType.Guid));

    public static readonly Carrier Uri = new TextCarrier(
        ["http://a/b", "c"],
        text => $"Uri {QuotedText.Write(text)}",
        text => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        new(LogicalType.Uri));

    public static readonly Carrier Version = new TextCarrier(
        ["1.2", "3.4.5"],
        text => $"Version {text}",
        text => System.Version.TryParse(text, out _),
        new(LogicalType.Version));

    /// <summary>Sixteen bytes in the order of RFC 9562. The examples are a small number, and bytes that are not UTF-8.</summary>
    public static readonly Carrier GuidBytes = new BytesCarrier(
        [[.. new byte[15], 5], [.. Enumerable.Repeat((byte)0xFF, 16)]],
        ValueText.Guid,
        Length: 16,
        new(LogicalType.Guid));

    public static readonly Carrier BigInt = BigEndian(IntegerRange.All);
    public static readonly Carrier Int128 = BigEndian(IntegerRange.Signed(128));
    public static readonly Carrier UInt128 = BigEndian(IntegerRange.Unsigned(128));

    public static readonly Carrier InstantInMilliseconds = Instant(TimeSpan.TicksPerMillisecond);
    public static readonly Carrier InstantInMicroseconds = Instant(TicksPerMicrosecond);
    public static readonly Carrier DurationInMilliseconds = Duration(TimeSpan.TicksPerMillisecond);
    public static readonly Carrier DurationInMicroseconds = Duration(TicksPerMicrosecond);
    public static readonly Carrier TimeInMilliseconds = Time(TimeSpan.TicksPerMillisecond);
    public static readonly Carrier TimeInMicroseconds = Time(TicksPerMicrosecond);

    private static IntegerCarrier BigEndian(IntegerRange range) =>
        new(Layout.BigEndian, range, Overflow.Refuse, ValueText.Integer, new(LogicalType.Integer));

    private static IntegerCarrier Instant(long ticksPerUnit) =>
        Counting(LogicalType.Instant, ValueText.Instant, ticksPerUnit, -EpochTicks, DateTime.MaxValue.Ticks - EpochTicks);

    private static IntegerCarrier Duration(long ticksPerUnit) =>
        Counting(LogicalType.Duration, ValueText.Duration, ticksPerUnit, long.MinValue, long.MaxValue);

    private static IntegerCarrier Time(long ticksPerUnit) =>
        Counting(LogicalType.Time, ValueText.Duration, ticksPerUnit, 0, TimeSpan.TicksPerDay - 1);

    private static IntegerCarrier Counting(
        LogicalType type, Func<BigInteger, string> spellTicks, long ticksPerUnit, BigInteger min, BigInteger max) =>
        new(
            Layout.Varint,
            new(min / ticksPerUnit, max / ticksPerUnit),
            Overflow.Refuse,
            units => spellTicks(units * ticksPerUnit),
            new(type, ticksPerUnit));
}
