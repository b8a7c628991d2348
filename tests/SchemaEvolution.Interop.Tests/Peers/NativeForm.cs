using System.Globalization;
using System.Numerics;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>How a scalar of ours travels as a type of the peer, where the two differ as the documentation of the format says.</summary>
/// <param name="FromNative">Throws <see cref="FormatException"/> for what our reader refuses.</param>
internal sealed record NativeForm(NativeType Type, Func<object, object> ToNative, Func<object, object> FromNative)
{
    public static NativeForm Same(NativeType type) => new(type, value => value, value => value);

    /// <summary>Refuses what is outside of the range.</summary>
    public static NativeForm Ranged(NativeType type, BigInteger min, BigInteger max) =>
        new(type, value => value, value => (BigInteger)value >= min && (BigInteger)value <= max ? value : throw Refused(value));

    public static NativeForm Signed(NativeType type, int bits) =>
        Ranged(type, -BigInteger.Pow(2, bits - 1), BigInteger.Pow(2, bits - 1) - 1);

    public static NativeForm Unsigned(NativeType type, int bits) => Ranged(type, 0, BigInteger.Pow(2, bits) - 1);

    /// <summary>The 64 bits of an unsigned number in a signed one.</summary>
    public static NativeForm SameBits(NativeType type) =>
        new(type, value => Bits((BigInteger)value, isUnsigned: false), value => Bits((BigInteger)value, isUnsigned: true));

    public static NativeForm Rounded(NativeType type, Func<double, double> round) =>
        new(type, value => value, value => round((double)value));

    public static NativeForm Text(NativeType type, Func<string, bool> isValid) =>
        new(type, value => value, value => isValid((string)value) ? value : throw Refused(value));

    /// <summary>Sixteen bytes in the order of RFC 9562.</summary>
    public static NativeForm GuidBytes(NativeType type) => new(
        type,
        value => Guid.Parse((string)value).ToByteArray(bigEndian: true),
        value => value is byte[] { Length: 16 } bytes ? new Guid(bytes, bigEndian: true).ToString("D") : throw Refused(value));

    /// <summary>Two's complement, most significant byte first.</summary>
    public static NativeForm BigEndian(NativeType type, BigInteger? min = null, BigInteger? max = null) => new(
        type,
        value => ((BigInteger)value).ToByteArray(isBigEndian: true),
        value => new BigInteger((byte[])value, isBigEndian: true) is var number && !(number < min) && !(number > max)
            ? number
            : throw Refused(value));

    /// <summary>Ticks, or days, as a count of units since an epoch.</summary>
    public static NativeForm Counted(NativeType type, long unit, long epoch, BigInteger min, BigInteger max) => new(
        type,
        value => Floor((BigInteger)value - epoch, unit),
        value => ((BigInteger)value * unit) + epoch is var ticks && ticks >= min && ticks <= max ? ticks : throw Refused(value));

    private static object Bits(BigInteger value, bool isUnsigned)
    {
        var bits = (ulong)(value & ulong.MaxValue);
        return isUnsigned ? new BigInteger(bits) : new BigInteger(unchecked((long)bits));
    }

    private static BigInteger Floor(BigInteger value, long unit) =>
        BigInteger.DivRem(value, unit, out var rest) is var units && rest < 0 ? units - 1 : units;

    private static FormatException Refused(object value) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{value} is not a value of the type."));
}
