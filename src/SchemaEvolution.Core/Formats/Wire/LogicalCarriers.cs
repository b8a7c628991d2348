using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>How logical types travel as text, as bytes, or as a number that counts time.</summary>
/// <param name="text">The layout of those that are text.</param>
/// <param name="bytes">The layout of sixteen bytes.</param>
/// <param name="large">The layout of integers of more than 64 bits.</param>
/// <param name="count">The layout of 64-bit integers that count units of time.</param>
internal sealed class LogicalCarriers(Layout text, Layout bytes, Layout large, Layout count)
{
    private const long TicksPerMicrosecond = 10;
    private const string DateTimeForm = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

    /// <summary>From year 1, the first of a <see cref="DateTime"/>, to 1970.</summary>
    private static readonly long EpochTicks = ValueText.Epoch.Ticks;

    public Carrier Decimal { get; } = Text(
        text,
        LogicalType.Decimal,
        ["12.50", "5"],
        value => decimal.TryParse(
            value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));

    public Carrier GuidText { get; } = Text(
        text,
        LogicalType.Guid,
        ["00000000-0000-0000-0000-000000000005", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
        value => Guid.TryParseExact(value, "D", out _));

    public Carrier Uri { get; } = new TextCarrier(
        text,
        ["http://a/b", "c"],
        value => $"Uri {QuotedText.Write(value)}",
        value => System.Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _),
        new(LogicalType.Uri));

    public Carrier Version { get; } = new TextCarrier(
        text,
        ["1.2", "3.4.5"],
        value => $"Version {value}",
        value => System.Version.TryParse(value, out _),
        new(LogicalType.Version));

    /// <summary>RFC 3339, of which a reader keeps the instant alone.</summary>
    public Carrier TimestampText { get; } = Instant(text, ["1970-01-01T00:05:00Z", "2024-01-05T12:30:00.5Z"], InUtc);

    /// <summary>RFC 3339 with the offset from UTC.</summary>
    public Carrier TimestampTzText { get; } = Instant(text, ["1970-01-01T02:05:00+02:00", "2024-01-05T12:30:00.5Z"], normalize: null);

    /// <summary>Seconds and an <c>s</c>, as the JSON form of google.protobuf.Duration has it.</summary>
    public Carrier DurationText { get; } = Text(
        text,
        LogicalType.Duration,
        ["300s", "1.5s"],
        value => value.EndsWith("s", StringComparison.Ordinal)
            && decimal.TryParse(value.Substring(0, value.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    public Carrier DateText { get; } = Text(
        text,
        LogicalType.Date,
        ["2024-01-05"],
        value => DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    public Carrier TimeText { get; } = Text(
        text,
        LogicalType.Time,
        ["12:30:00.5"],
        value => TimeSpan.TryParseExact(value, @"hh\:mm\:ss\.FFFFFFF", CultureInfo.InvariantCulture, out _));

    /// <summary>Sixteen bytes in the order of RFC 9562. The examples are a small number, and bytes that are not UTF-8.</summary>
    public Carrier GuidBytes { get; } = new BytesCarrier(
        bytes,
        [[.. new byte[15], 5], [.. Enumerable.Repeat((byte)0xFF, 16)]],
        ValueText.Guid,
        Length: 16,
        new(LogicalType.Guid));

    public Carrier BigInt { get; } = Integer(large, IntegerRange.All);

    public Carrier Int128 { get; } = Integer(large, IntegerRange.Signed(128));

    public Carrier UInt128 { get; } = Integer(large, IntegerRange.Unsigned(128));

    public Carrier InstantInMilliseconds { get; } = Instant(count, TimeSpan.TicksPerMillisecond);

    public Carrier InstantInMicroseconds { get; } = Instant(count, TicksPerMicrosecond);

    public Carrier DurationInMilliseconds { get; } = Duration(count, TimeSpan.TicksPerMillisecond);

    public Carrier DurationInMicroseconds { get; } = Duration(count, TicksPerMicrosecond);

    public Carrier TimeInMilliseconds { get; } = Time(count, TimeSpan.TicksPerMillisecond);

    public Carrier TimeInMicroseconds { get; } = Time(count, TicksPerMicrosecond);

    /// <summary>Days since 1970.</summary>
    public static IntegerCarrier Date(Layout layout) => Counting(
        layout,
        LogicalType.Date,
        ValueText.Date,
        TimeSpan.TicksPerDay,
        -EpochTicks,
        DateTime.MaxValue.Ticks - EpochTicks);

    /// <summary>The time since midnight.</summary>
    public static IntegerCarrier Time(Layout layout, long ticksPerUnit) =>
        Counting(layout, LogicalType.Time, ValueText.Duration, ticksPerUnit, 0, TimeSpan.TicksPerDay - 1);

    /// <summary>The time since 1970.</summary>
    public static IntegerCarrier Instant(Layout layout, long ticksPerUnit) =>
        Counting(layout, LogicalType.Instant, ValueText.Instant, ticksPerUnit, -EpochTicks, DateTime.MaxValue.Ticks - EpochTicks);

    public static IntegerCarrier Duration(Layout layout, long ticksPerUnit) =>
        Counting(layout, LogicalType.Duration, ValueText.Duration, ticksPerUnit, long.MinValue, long.MaxValue);

    private static IntegerCarrier Counting(
        Layout layout, LogicalType type, Func<BigInteger, string> spellTicks, long ticksPerUnit, BigInteger min, BigInteger max) =>
        new(
            layout,
            new(min / ticksPerUnit, max / ticksPerUnit),
            Overflow.Refuse,
            units => spellTicks(units * ticksPerUnit),
            new(type, ticksPerUnit));

    private static TextCarrier Instant(Layout layout, string[] examples, Func<string, string>? normalize) =>
        new(layout, examples, value => value, IsInstant, new(LogicalType.Instant), normalize);

    private static string InUtc(string text) =>
        TryParse(text, out var instant) ? instant.UtcDateTime.ToString(DateTimeForm, CultureInfo.InvariantCulture) : text;

    private static bool IsInstant(string text) => TryParse(text, out _);

    private static bool TryParse(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, DateTimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    private static IntegerCarrier Integer(Layout layout, IntegerRange range) =>
        new(layout, range, Overflow.Refuse, ValueText.Integer, new(LogicalType.Integer));

    private static TextCarrier Text(Layout layout, LogicalType type, string[] examples, Func<string, bool> isValid) =>
        new(layout, examples, value => value, isValid, new(type));
}
