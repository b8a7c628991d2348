using System.Numerics;
using System.Runtime.CompilerServices;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <content>Types that Protobuf carries as text, as bytes, or as a message of their own.</content>
internal ref partial struct ProtobufReader
{
    public decimal Decimal() => WireText.ToDecimal(Content());

    public Guid Guid() => WireBytes.ToGuid(Content());

    public BigInteger BigInt() => WireBytes.ToBigInteger(Content());

    public Int128 Int128() => WireBytes.ToInt128(Content());

    public UInt128 UInt128() => WireBytes.ToUInt128(Content());

    [MethodImpl(NoInlining)]
    public DateTime Timestamp() => Message<DateTime, TimestampFields>();

    [MethodImpl(NoInlining)]
    public DateTimeOffset TimestampTz() => Message<DateTimeOffset, TimestampTzFields>();

    [MethodImpl(NoInlining)]
    public TimeSpan Duration() => Message<TimeSpan, DurationFields>();

    [MethodImpl(NoInlining)]
    public DateOnly Date() => Message<DateOnly, DateFields>();

    [MethodImpl(NoInlining)]
    public TimeOnly Time() => Message<TimeOnly, TimeFields>();
}
