using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Ticks since 1970 as the 64 bits of a <see cref="DateTime"/>: ticks since year 1 below two bits for the kind.</summary>
internal sealed class DateTimeCoding : IIntegerCoding
{
    private const int TickBits = 62;

    private readonly IIntegerCoding number = new FixedWidthCoding(64, isBigEndian: false);

    /// <summary>Of the two bits the lower one says that it is UTC.</summary>
    public byte[] Write(BigInteger value) => number.Write(value + ValueText.Epoch.Ticks + BigInteger.Pow(2, TickBits));

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) =>
        number.Read(payload, bits, isSigned: false) is { } all ? Bits.Low(all, TickBits) - ValueText.Epoch.Ticks : null;
}
