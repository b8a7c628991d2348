using System.Numerics;
using System.Runtime.CompilerServices;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <content>Types that Protobuf carries as text, as bytes, or as a message of their own.</content>
internal ref partial struct ProtobufWriter
{
    private const int MaxOnStack = 256;

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void Decimal(int tag, decimal value)
    {
        Span<byte> text = stackalloc byte[WireText.MaxDecimalLength];
        Bytes(tag, text[..WireText.Write(value, text)]);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void Guid(int tag, Guid value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.GuidLength];
        WireBytes.Write(value, bytes);
        Bytes(tag, bytes);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void BigInt(int tag, BigInteger value)
    {
        var length = value.GetByteCount();
        var bytes = length <= MaxOnStack ? stackalloc byte[MaxOnStack] : new byte[length];
        Bytes(tag, bytes[..WireBytes.Write(value, bytes)]);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void Int128(int tag, Int128 value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.MaxInt128Length];
        Bytes(tag, bytes[..WireBytes.Write(value, bytes)]);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void UInt128(int tag, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.MaxUInt128Length];
        Bytes(tag, bytes[..WireBytes.Write(value, bytes)]);
    }

    [MethodImpl(NoInlining)]
    public void Timestamp(int tag, DateTime value) => Message<DateTime, TimestampFields>(tag, value);

    [MethodImpl(NoInlining)]
    public void TimestampTz(int tag, DateTimeOffset value) => Message<DateTimeOffset, TimestampTzFields>(tag, value);

    [MethodImpl(NoInlining)]
    public void Duration(int tag, TimeSpan value) => Message<TimeSpan, DurationFields>(tag, value);

    [MethodImpl(NoInlining)]
    public void Date(int tag, DateOnly value) => Message<DateOnly, DateFields>(tag, value);

    [MethodImpl(NoInlining)]
    public void Time(int tag, TimeOnly value) => Message<TimeOnly, TimeFields>(tag, value);
}
