using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>The bytes of integers.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/encoding/#varints, #signed-ints and #non-varints.</remarks>
internal static class IntegerBytes
{
    public static byte[] Write(Layout layout, BigInteger value) => layout switch
    {
        Layout.Varint => Varint.Write((ulong)LowBits(value, 64)),
        Layout.ZigZag => Varint.Write((ulong)(value.Sign < 0 ? (-2 * value) - 1 : 2 * value)),
        Layout.Fixed32 => BitConverter.GetBytes((uint)LowBits(value, 32)),
        Layout.Fixed64 => BitConverter.GetBytes((ulong)LowBits(value, 64)),
        _ => Reversed(value.ToByteArray()),
    };

    /// <summary>The integer, of which a varint has at most <paramref name="bits"/> bits; null if the payload is not one.</summary>
    /// <param name="isSigned">Whether the highest bit means that it is negative; zigzag and big-endian have their own sign.</param>
    public static BigInteger? Read(Layout layout, byte[] payload, int bits, bool isSigned)
    {
        switch (layout)
        {
            case Layout.Fixed32: return Signed(BitConverter.ToUInt32(payload, 0), 32, isSigned);
            case Layout.Fixed64: return Signed(BitConverter.ToUInt64(payload, 0), 64, isSigned);
            case Layout.BigEndian: return new BigInteger(Reversed(payload));
        }

        var position = 0;
        if (!Varint.TryRead(payload, ref position, out var varint))
            return null;
        var low = LowBits(varint, bits);
        return layout is Layout.Varint ? Signed(low, bits, isSigned) : low.IsEven ? low / 2 : -(low / 2) - 1;
    }

    private static BigInteger LowBits(BigInteger value, int bits) => value & (BigInteger.Pow(2, bits) - 1);

    private static BigInteger Signed(BigInteger value, int bits, bool isSigned) =>
        isSigned && value >= BigInteger.Pow(2, bits - 1) ? value - BigInteger.Pow(2, bits) : value;

    private static byte[] Reversed(byte[] bytes) => [.. Enumerable.Reverse(bytes)];
}
