using System.Numerics;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;

namespace SchemaEvolution.Protobuf;

/// <summary>Measures what <see cref="ProtobufWriter"/> would write, byte for byte.</summary>
/// <param name="options">As for the writer, whose order it follows.</param>
/// <param name="sizes">Takes the lengths of all messages; null if the sum is enough.</param>
internal struct ProtobufSizer(SerializerOptions options, MessageSizes? sizes = null) : IFieldWriter
{
    private int depth = 1;

    /// <summary>In bytes.</summary>
    public long Length { get; private set; }

    public static bool WritesZeros => false;

    public readonly bool IsDeterministic => options.Deterministic;

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

    public void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T>
    {
        if (value is null)
            ProtobufWriter.NullMessage();
        Nesting.Check(++depth, options.MaxDepth);
        var start = Open();
        C.Write(ref this, value);
        Close(tag, start);
        depth--;
    }

    public void Repeated<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        foreach (var value in values)
            C.Write(ref this, tag, value);
    }

    public void Packed<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        if (values.IsEmpty)
            return;
        switch (PackedLayouts.Of<C>())
        {
            case PackedLayout.Memory:
                Content(tag, Reinterpretation.AsBytes(values).Length);
                break;
            case PackedLayout.Varints:
                Content(tag, PackedVarints.LengthOf(Reinterpretation.AsInt64(values)));
                break;
            default:
                var start = Open();
                foreach (var value in values)
                    C.Write(ref this, 0, value);
                Close(tag, start);
                break;
        }
    }

    public void Map<K, V, KC, VC>(int tag, Dictionary<K, V> entries)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        IEnumerable<KeyValuePair<K, V>> inOrder = IsDeterministic ? KeyOrder.Sort(entries) : entries;
        foreach (var (key, value) in inOrder)
        {
            var start = Open();
            MapEntry.Write<ProtobufSizer, K, V, KC, VC>(ref this, key, value);
            Close(tag, start);
        }
    }

    public void Unknown(UnknownFieldSet fields)
    {
        if (fields.Retained is { Format: WireFormats.Protobuf } retained)
            Length += retained.Length;
    }

    /// <summary>Begins to measure what has a length.</summary>
    private (long Outer, int Message) Open()
    {
        var start = (Length, sizes?.Reserve() ?? 0);
        Length = 0;
        return start;
    }

    private void Close(int tag, (long Outer, int Message) start)
    {
        if (Length > int.MaxValue)
            throw MessageSizes.TooLarge();
        sizes?.Set(start.Message, (int)Length);
        var content = Length;
        Length = start.Outer;
        Content(tag, content);
    }

    private void Content(int tag, long length)
    {
        if (length > int.MaxValue)
            throw MessageSizes.TooLarge();
        Length += KeyLength(tag) + Varint.LengthOf((ulong)length) + length;
    }

    private static int KeyLength(int tag) => tag == 0 ? 0 : Varint.LengthOf(WireKey.Of(tag, 0));

    private void Integer(int tag, ulong value) => Length += KeyLength(tag) + Varint.LengthOf(value);
}
