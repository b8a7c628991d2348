using System.Numerics;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Avro;

/// <summary>An unsigned integer of 64 bits as the signed number with the same bits.</summary>
internal sealed class UnsignedNumeralCoding : IIntegerCoding
{
    private readonly IIntegerCoding numeral = new NumeralCoding();

    public byte[] Write(BigInteger value) => numeral.Write(Bits.Signed(value, 64, isSigned: true));

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) =>
        numeral.Read(payload, bits, isSigned) is { } number ? Bits.Low(number, 64) : null;
}
