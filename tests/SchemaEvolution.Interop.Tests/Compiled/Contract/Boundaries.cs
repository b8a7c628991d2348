using System.Numerics;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.Contract;

/// <summary>Values at the ends of each scalar type, and some between; zero is not among them.</summary>
internal static class Boundaries
{
    private static readonly IReadOnlyList<object> Text = ["a", "12.50", "é€😀", "\"\\\n\u0001", "null"];

    private static readonly Dictionary<ScalarKind, IReadOnlyList<object>> ByKind = new()
    {
        [ScalarKind.Bool] = [true],
        [ScalarKind.Int8] = Signed(8),
        [ScalarKind.Int16] = Signed(16),
        [ScalarKind.Int32] = Signed(32),
        [ScalarKind.Int64] = Signed(64),
        [ScalarKind.UInt8] = Unsigned(8),
        [ScalarKind.UInt16] = Unsigned(16),
        [ScalarKind.UInt32] = Unsigned(32),
        [ScalarKind.UInt64] = Unsigned(64),
        [ScalarKind.SInt32] = Signed(32),
        [ScalarKind.SInt64] = Signed(64),
        [ScalarKind.Fixed32] = Unsigned(32),
        [ScalarKind.Fixed64] = Unsigned(64),
        [ScalarKind.SFixed32] = Signed(32),
        [ScalarKind.SFixed64] = Signed(64),
        [ScalarKind.Int128] = Signed(128),
        [ScalarKind.UInt128] = Unsigned(128),
        [ScalarKind.Half] = [1.0, -0.5, (double)Half.MaxValue, (double)Half.Epsilon, .. NotFinite],
        [ScalarKind.Float] = [1.0, -0.5, (double)float.MaxValue, (double)float.Epsilon, (double)0.1f, .. NotFinite],
        [ScalarKind.Double] = [1.0, -0.5, double.MaxValue, double.Epsilon, 0.1, .. NotFinite],
        [ScalarKind.Char] = [new BigInteger('a'), new BigInteger('é'), new BigInteger('"')],
        [ScalarKind.String] = Text,
        [ScalarKind.Uri] = ["http://example.com/a?b=c", "a/b"],
        [ScalarKind.Version] = ["1.2", "1.2.3.4"],
        [ScalarKind.Decimal] = ["1", "12.50", "-79228162514264337593543950335", "0.0000000000000000000000000001"],
        [ScalarKind.Guid] = ["00112233-4455-6677-8899-aabbccddeeff"],
        [ScalarKind.Bytes] = [new byte[] { 0xFF }, new byte[] { 0, 5 }, "abc"u8.ToArray()],
        [ScalarKind.Timestamp] = Integers(1, DateTime.UnixEpoch.Ticks - 1, DateTime.UnixEpoch.Ticks, DateTime.MaxValue.Ticks),
        [ScalarKind.Duration] = Integers(1, -1, TimeSpan.TicksPerSecond, -15_000_000, long.MaxValue, long.MinValue),
        [ScalarKind.Date] = Integers(1, DateOnly.MaxValue.DayNumber),
        [ScalarKind.Time] = Integers(1, TimeSpan.TicksPerSecond, TimeOnly.MaxValue.Ticks),
    };

    private static double[] NotFinite => [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    public static IReadOnlyList<object> Of(ScalarKind kind) => ByKind.GetValueOrDefault(kind, []);

    private static object[] Signed(int bits) =>
        [BigInteger.One, BigInteger.MinusOne, BigInteger.Pow(2, bits - 1) - 1, -BigInteger.Pow(2, bits - 1)];

    private static object[] Unsigned(int bits) => [BigInteger.One, BigInteger.Pow(2, bits - 1), BigInteger.Pow(2, bits) - 1];

    private static object[] Integers(params long[] values) => [.. values.Select(value => new BigInteger(value))];
}
