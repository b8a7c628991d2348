using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Integers as bits in two's complement.</summary>
internal static class Bits
{
    public static BigInteger Low(BigInteger value, int bits) => value & (BigInteger.Pow(2, bits) - 1);

    /// <summary>What the lowest <paramref name="bits"/> bits mean if the highest of them is a sign.</summary>
    public static BigInteger Signed(BigInteger low, int bits, bool isSigned) =>
        isSigned && low >= BigInteger.Pow(2, bits - 1) ? low - BigInteger.Pow(2, bits) : low;
}
