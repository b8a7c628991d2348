using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Integers as decimal numerals, of which none may have a fraction or an exponent.</summary>
internal sealed class StrictNumeralCoding : IIntegerCoding
{
    private readonly IIntegerCoding numeral = new NumeralCoding();

    public byte[] Write(BigInteger value) => numeral.Write(value);

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) =>
        payload.All(item => item is >= (byte)'0' and <= (byte)'9' or (byte)'-') ? numeral.Read(payload, bits, isSigned) : null;
}
