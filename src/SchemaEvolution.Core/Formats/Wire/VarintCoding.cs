using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>A base-128 varint of the 64 bits of the number in two's complement.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/encoding/#varints.</remarks>
internal sealed class VarintCoding : IIntegerCoding
{
    public byte[] Write(BigInteger value) => Varint.Write((ulong)Bits.Low(value, 64));

    public BigInteger? Read(byte[] payload, int bits, bool isSigned)
    {
        var position = 0;
        return Varint.TryRead(payload, ref position, out var varint) ? Bits.Signed(Bits.Low(varint, bits), bits, isSigned) : null;
    }
}

/// <summary>A varint of <c>2n</c> for a number from zero on, of <c>-2n - 1</c> for a negative one.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/encoding/#signed-ints.</remarks>
internal sealed class ZigZagCoding : IIntegerCoding
{
    public byte[] Write(BigInteger value)
    {
        var signed = Bits.Signed(Bits.Low(value, 64), 64, isSigned: true);
        return Varint.Write((ulong)(signed.Sign < 0 ? (-2 * signed) - 1 : 2 * signed));
    }

    public BigInteger? Read(byte[] payload, int bits, bool isSigned)
    {
        var position = 0;
        if (!Varint.TryRead(payload, ref position, out var varint))
            return null;
        var low = Bits.Low(varint, bits);
        var number = low.IsEven ? low / 2 : -(low / 2) - 1;
        return isSigned ? number : Bits.Low(number, bits);
    }
}
