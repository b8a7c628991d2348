using System.Numerics;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>The values of each scalar type at which something may happen: the boundaries of this type and of all others.</summary>
internal static class ScalarValues
{
    private static readonly BigInteger[] Integers =
    [
        0, 1, 2, 5, 7, -1, -2, 53, 64, 127, 128, -128, -129, 255, 256,
        short.MaxValue, short.MinValue, 65_535, 65_536, int.MaxValue, int.MinValue,
        .. new[] { 31, 32, 33, 53, 63, 64, 127, 128 }.SelectMany(bits => new[] { BigInteger.Pow(2, bits), BigInteger.Pow(2, bits) - 1 }),
        (BigInteger.One << 32) + 5, (BigInteger.One << 53) + 1, long.MinValue, BigInteger.Pow(-2, 127), BigInteger.Pow(10, 40),
    ];

    private static readonly double[] Numbers =
    [
        0, 1, 2, 5, -1, 0.5, -0.5, 0.1, 2049, 65_504, 70_000, 16_777_217, 4_294_967_296, 9_007_199_254_740_993, 1e300, double.Epsilon,
        float.MaxValue, double.MaxValue, double.MinValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
    ];

    private static readonly string[] Texts =
    [
        "", "abc", "5", "-1", "12.50", "true", "Red", "é€😀", "00000000-0000-0000-0000-000000000005", "http://", "1.2", "sixteen letters!",
        "\t\u0001",
    ];

    private static readonly byte[][] Bytes =
        [[], [0xFF], [0, 5], [5], "abc"u8.ToArray(), "12.50"u8.ToArray(), [8, 5], [.. new byte[15], 5], [1, .. new byte[16]], [0xC3, 0x28]];

    private static readonly string[] Decimals =
        ["0", "5", "-1", "12.50", "0.0000000000000000000000000001", "79228162514264337593543950335"];

    private static readonly string[] Guids =
        ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000005", "ffffffff-ffff-ffff-ffff-ffffffffffff"];

    private static readonly DateTime[] Instants =
        [DateTime.MinValue, new(1969, 12, 31, 23, 59, 59, 999), DateTime.UnixEpoch, new(2024, 1, 5), new(9999, 12, 31)];

    private static readonly TimeSpan[] Durations =
        [TimeSpan.Zero, TimeSpan.FromMilliseconds(5), TimeSpan.FromHours(-30), TimeSpan.FromDays(10_000)];

    private static readonly TimeSpan[] TimesOfDay =
        [TimeSpan.Zero, TimeSpan.FromMilliseconds(5), TimeSpan.FromHours(12.5), new(0, 23, 59, 59, 999)];

    public static IReadOnlyList<object> Of(ScalarKind kind) => [.. All(kind).Distinct()];

    private static IEnumerable<object> All(ScalarKind kind) => kind switch
    {
        ScalarKind.Bool => [false, true],
        ScalarKind.Char => Integers.Append('é').Where(IsCharacter).Cast<object>(),
        ScalarKind.Half => Numbers.Select(number => (object)(double)(Half)number),
        ScalarKind.Float => Numbers.Select(number => (object)(double)(float)number),
        ScalarKind.Double => Numbers.Cast<object>(),
        ScalarKind.String => Texts,
        ScalarKind.Bytes => Bytes,
        ScalarKind.Decimal => Decimals,
        ScalarKind.Guid => Guids,
        ScalarKind.Uri => ["http://a/b", "c"],
        ScalarKind.Version => ["1.2", "3.4.5"],
        ScalarKind.Timestamp => Instants.Select(instant => (object)new BigInteger(instant.Ticks)),
        ScalarKind.Date => Instants.Select(instant => (object)new BigInteger(DateOnly.FromDateTime(instant).DayNumber)),
        ScalarKind.Duration => Durations.Select(duration => (object)new BigInteger(duration.Ticks)),
        ScalarKind.Time => TimesOfDay.Select(time => (object)new BigInteger(time.Ticks)),
        _ when IntegerKinds.RangeOf(kind) is { } range => Integers.Where(range.Contains).Cast<object>(),
        _ => throw new ArgumentException(kind.ToString()),
    };

    /// <summary>A code unit that is a character by itself.</summary>
    private static bool IsCharacter(BigInteger unit) => unit >= 0 && unit < char.MaxValue && !char.IsSurrogate((char)unit);
}
