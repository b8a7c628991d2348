using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>The bits of a half as a varint, which is what a reader of floating point numbers takes a varint for.</summary>
internal sealed class HalfInVarintCoding : IFloatCoding
{
    private readonly IIntegerCoding varint = new VarintCoding();

    public byte[] Write(double value) => varint.Write(HalfCoding.BitsOf(value));

    public double? Read(byte[] payload) =>
        varint.Read(payload, bits: 64, isSigned: false) is { } bits && bits <= ushort.MaxValue ? HalfCoding.ValueOf((int)bits) : null;
}
