using System.Numerics;
using SchemaEvolution.Memory;
using SchemaEvolution.Values;

namespace SchemaEvolution.Protobuf;

internal partial struct ProtobufSizer
{
    public void Bool(int tag, bool value) => Integer(tag, value ? 1UL : 0);

    public void Int8(int tag, sbyte value) => Int64(tag, value);

    public void Int16(int tag, short value) => Int64(tag, value);

    public void Int32(int tag, int value) => Int64(tag, value);

    public void Int64(int tag, long value) => Integer(tag, (ulong)value);

    public void UInt8(int tag, byte value) => Integer(tag, value);

    public void UInt16(int tag, ushort value) => Integer(tag, value);

    public void UInt32(int tag, uint value) => Integer(tag, value);

    public void UInt64(int tag, ulong value) => Integer(tag, value);

    public void SInt32(int tag, int value) => Integer(tag, (uint)((value << 1) ^ (value >> 31)));

    public void SInt64(int tag, long value) => Integer(tag, (ulong)((value << 1) ^ (value >> 63)));

    public void Fixed32(int tag, uint value) => Length += KeyLength(tag) + sizeof(uint);

    public void Fixed64(int tag, ulong value) => Length += KeyLength(tag) + sizeof(ulong);

    public void SFixed32(int tag, int value) => Fixed32(tag, 0);

    public void SFixed64(int tag, long value) => Fixed64(tag, 0);

    public void Float(int tag, float value) => Fixed32(tag, 0);

    public void Double(int tag, double value) => Fixed64(tag, 0);

    public void Half(int tag, Half value) => Fixed32(tag, 0);

    public void Char(int tag, char value) => Integer(tag, value);

    public void Enum(int tag, long value) => Int64(tag, value);

    public void String(int tag, string value) => Content(tag, Utf8Text.LengthOf(value));

    public void Bytes(int tag, scoped ReadOnlySpan<byte> value) => Content(tag, value.Length);

    public void Decimal(int tag, decimal value)
    {
        Span<byte> text = stackalloc byte[WireText.MaxDecimalLength];
        Content(tag, WireText.Write(value, text));
    }

    public void Guid(int tag, Guid value) => Content(tag, WireBytes.GuidLength);

    public void BigInt(int tag, BigInteger value) => Content(tag, value.GetByteCount());

    public void Int128(int tag, Int128 value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.MaxInt128Length];
        Content(tag, WireBytes.Write(value, bytes));
    }

    public void UInt128(int tag, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.MaxUInt128Length];
        Content(tag, WireBytes.Write(value, bytes));
    }

    public void Timestamp(int tag, DateTime value) => Message<DateTime, TimestampFields>(tag, value);

    public void TimestampTz(int tag, DateTimeOffset value) => Message<DateTimeOffset, TimestampTzFields>(tag, value);

    public void Duration(int tag, TimeSpan value) => Message<TimeSpan, DurationFields>(tag, value);

    public void Date(int tag, DateOnly value) => Message<DateOnly, DateFields>(tag, value);

    public void Time(int tag, TimeOnly value) => Message<TimeOnly, TimeFields>(tag, value);

    public readonly void Null(int tag)
    {
    }

    private void Integer(int tag, ulong value) => Length += KeyLength(tag) + Varint.LengthOf(value);
}
