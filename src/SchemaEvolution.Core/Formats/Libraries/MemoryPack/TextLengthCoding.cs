using System.Numerics;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>The complement of the number of bytes of a text in UTF-8, and the number of its characters, in four bytes each.</summary>
/// <remarks>
/// Source: https://github.com/Cysharp/MemoryPack#binary-wire-format-specification. A number from zero on would begin a text in UTF-16.
/// </remarks>
internal sealed class TextLengthCoding : IIntegerCoding
{
    private readonly IIntegerCoding number = new FixedWidthCoding(32, isBigEndian: false);

    public byte[] Write(BigInteger value) => [.. number.Write(-value - 1), .. number.Write(value)];

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) =>
        number.Read(payload, bits: 32, isSigned: true) is { Sign: < 0 } complement ? -complement - 1 : null;
}
