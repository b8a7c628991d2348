using System.Globalization;
using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>How example values are spelled.</summary>
internal static class ValueText
{
    private const long NanosecondsPerTick = 100;

    public static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static string Integer(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Truth(BigInteger value) => value.IsZero ? "false" : "true";

    public static string Character(BigInteger value) =>
        value >= ' ' && value <= '~' ? $"'{(char)(int)value}'" : $"'\\u{(int)value:x4}'";

    public static string Hexadecimal(byte[] bytes) => $"0x{HexadecimalDigits(bytes)}";

    /// <summary>The sixteen bytes in the order of RFC 9562, which is that of the text.</summary>
    public static string Guid(byte[] bytes) => System.Guid.Parse(HexadecimalDigits(bytes)).ToString("D");

    /// <summary>A point in time in ticks since 1970.</summary>
    public static string Instant(BigInteger ticks) =>
        Epoch.AddTicks((long)ticks).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    /// <summary>The day of a point in time in ticks since 1970.</summary>
    public static string Date(BigInteger ticks) => Epoch.AddTicks((long)ticks).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The same with an offset from UTC in minutes.</summary>
    public static string InstantAt(BigInteger ticks, BigInteger offset)
    {
        var local = new DateTimeOffset(Epoch.AddTicks((long)ticks)).ToOffset(TimeSpan.FromMinutes((double)offset));
        return local.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
    }

    /// <summary>A duration, or the time since midnight, in ticks.</summary>
    public static string Duration(BigInteger ticks) => TimeSpan.FromTicks((long)ticks).ToString("c", CultureInfo.InvariantCulture);

    /// <summary>The seconds and nanoseconds at the start of a message, in ticks.</summary>
    public static BigInteger Ticks(object[] fields) =>
        ((BigInteger)fields[0] * TimeSpan.TicksPerSecond) + ((BigInteger)fields[1] / NanosecondsPerTick);

    private static string HexadecimalDigits(byte[] bytes) =>
        string.Concat(bytes.Select(item => item.ToString("X2", CultureInfo.InvariantCulture)));
}
