using System.Buffers.Binary;
using System.Numerics;

namespace SchemaEvolution.Values;

/// <summary>
/// The byte forms of logical types: a GUID in the order of RFC 9562, and large integers in two's complement, most significant byte first,
/// in as few bytes as hold the sign. Readers take no bytes at all for zero.
/// </summary>
internal static class WireBytes
{
    public const int GuidLength = 16;

    public const int MaxInt128Length = 16;

    /// <summary>One more than for the signed ones, since the first bit is the sign.</summary>
    public const int MaxUInt128Length = 17;

    /// <summary>What the framework can hold: 2³¹−1 bits.</summary>
    private const int MaxBigIntegerLength = int.MaxValue / 8;

    /// <param name="value">The GUID.</param>
    /// <param name="destination">At least <see cref="GuidLength"/> bytes.</param>
    public static void Write(Guid value, Span<byte> destination) => value.TryWriteBytes(destination, bigEndian: true, out _);

    /// <param name="value">The number.</param>
    /// <param name="destination">At least <see cref="BigInteger.GetByteCount"/> bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int Write(BigInteger value, Span<byte> destination)
    {
        value.TryWriteBytes(destination, out var length, isBigEndian: true);
        return length;
    }

    /// <param name="value">The number.</param>
    /// <param name="destination">At least <see cref="MaxInt128Length"/> bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int Write(Int128 value, Span<byte> destination)
    {
        Span<byte> all = stackalloc byte[MaxInt128Length];
        BinaryPrimitives.WriteInt128BigEndian(all, value);
        return WriteShortest(all, destination);
    }

    /// <param name="value">The number.</param>
    /// <param name="destination">At least <see cref="MaxUInt128Length"/> bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int Write(UInt128 value, Span<byte> destination)
    {
        Span<byte> all = stackalloc byte[MaxUInt128Length];
        all[0] = 0;
        BinaryPrimitives.WriteUInt128BigEndian(all[1..], value);
        return WriteShortest(all, destination);
    }

    /// <exception cref="SchemaException">Not 16 bytes.</exception>
    public static Guid ToGuid(ReadOnlySpan<byte> bytes) => bytes.Length == GuidLength
        ? new(bytes, bigEndian: true)
        : throw new SchemaException($"A GUID has 16 bytes; here are {bytes.Length}.");

    /// <exception cref="SchemaException">More bytes than a <see cref="BigInteger"/> can hold.</exception>
    public static BigInteger ToBigInteger(ReadOnlySpan<byte> bytes) => ToInteger<BigInteger>(bytes, MaxBigIntegerLength);

    /// <exception cref="SchemaException">More than 16 bytes.</exception>
    public static Int128 ToInt128(ReadOnlySpan<byte> bytes) => ToInteger<Int128>(bytes, MaxInt128Length);

    /// <exception cref="SchemaException">A negative number, or one of more than 128 bits.</exception>
    public static UInt128 ToUInt128(ReadOnlySpan<byte> bytes) => ToInteger<UInt128>(bytes, MaxUInt128Length);

    private static T ToInteger<T>(ReadOnlySpan<byte> bytes, int maxLength)
        where T : IBinaryInteger<T> =>
        bytes.Length <= maxLength && T.TryReadBigEndian(bytes, isUnsigned: false, out var value)
            ? value
            : throw new SchemaException($"These {bytes.Length} bytes are not a number within the range of {typeof(T).Name}.");

    /// <summary>Leaves out leading bytes that only repeat the sign.</summary>
    private static int WriteShortest(ReadOnlySpan<byte> all, Span<byte> destination)
    {
        var start = 0;
        while (start < all.Length - 1 && all[start] == ((sbyte)all[start + 1] < 0 ? 0xFF : 0))
            start++;
        all[start..].CopyTo(destination);
        return all.Length - start;
    }
}
