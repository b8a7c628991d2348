using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>An integer in a number of bytes that does not depend on its value.</summary>
internal sealed class FixedWidthCoding(int width, bool isBigEndian) : IIntegerCoding
{
    public byte[] Write(BigInteger value)
    {
        var low = Bits.Low(value, width);
        var bytes = Enumerable.Range(0, width / 8).Select(index => (byte)Bits.Low(low >> (8 * index), 8));
        return [.. isBigEndian ? bytes.Reverse() : bytes];
    }

    public BigInteger? Read(byte[] payload, int bits, bool isSigned)
    {
        if (payload.Length < width / 8)
            return null;
        var bytes = payload.Take(width / 8);
        var number = (isBigEndian ? bytes : bytes.Reverse()).Aggregate(BigInteger.Zero, (sum, item) => (sum << 8) + item);
        return Bits.Signed(number, width, isSigned);
    }
}

/// <summary>An integer as the fewest bytes of its two's complement, most significant first.</summary>
internal sealed class BigEndianCoding : IIntegerCoding
{
    public byte[] Write(BigInteger value) => [.. value.ToByteArray().Reverse()];

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) => new BigInteger([.. payload.Reverse()]);
}
