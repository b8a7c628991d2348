using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>An integer behind a byte that says how it is written: a reader takes each of the ways that it knows.</summary>
/// <param name="choose">The way in which a number is written.</param>
/// <param name="ways">The ways that a reader knows.</param>
internal sealed class HeadedIntegerCoding(Func<BigInteger, byte> choose, IReadOnlyDictionary<byte, IIntegerCoding> ways) : IIntegerCoding
{
    public byte[] Write(BigInteger value)
    {
        var head = choose(value);
        return [head, .. ways[head].Write(value)];
    }

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) =>
        payload.Length > 0 && ways.TryGetValue(payload[0], out var way) ? way.Read([.. payload.Skip(1)], bits, isSigned) : null;
}

/// <summary>A floating point number behind a byte that says how it is written.</summary>
/// <param name="head">The way in which numbers are written.</param>
/// <param name="ways">The ways that a reader knows.</param>
internal sealed class HeadedFloatCoding(byte head, IReadOnlyDictionary<byte, IFloatCoding> ways) : IFloatCoding
{
    public byte[] Write(double value) => [head, .. ways[head].Write(value)];

    public double? Read(byte[] payload) =>
        payload.Length > 0 && ways.TryGetValue(payload[0], out var way) ? way.Read([.. payload.Skip(1)]) : null;
}

/// <summary>A number that counts from somewhere else.</summary>
/// <param name="shift">What is added to it before it is written.</param>
internal sealed class ShiftedCoding(IIntegerCoding coding, BigInteger shift) : IIntegerCoding
{
    public byte[] Write(BigInteger value) => coding.Write(value + shift);

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) => coding.Read(payload, bits, isSigned) - shift;
}
