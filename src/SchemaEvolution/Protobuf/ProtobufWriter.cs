using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <summary>Writes Protobuf.</summary>
internal ref struct ProtobufWriter : IFieldWriter
{
    private const int MaxOnStack = 256;

    private readonly int maxDepth;
    private readonly int uncheckedDepth;
    private readonly bool isDeterministic;
    private ProtobufOutput output;
    private int depth;

    /// <param name="sink">Takes the bytes.</param>
    /// <param name="options">Depth and order.</param>
    /// <param name="canMeasure">Whether the caller measures everything if <see cref="TryFinish"/> asks for it.</param>
    /// <param name="sizes">What was measured before: nothing is held back then.</param>
    public ProtobufWriter(IBufferWriter<byte> sink, SerializerOptions options, bool canMeasure, MessageSizes? sizes = null)
    {
        output.Begin(sink, canMeasure, sizes);
        maxDepth = options.MaxDepth;
        uncheckedDepth = Nesting.Unchecked(options);
        isDeterministic = options.Deterministic;
        depth = 1;
    }

    public static bool WritesZeros => false;

    public readonly bool IsDeterministic => isDeterministic;

    /// <inheritdoc cref="ProtobufOutput.TryFinish"/>
    public bool TryFinish() => output.TryFinish();

    /// <summary>Writes a message behind its length.</summary>
    public void Delimited<T, C>(T message)
        where C : ICodec<T>
    {
        var start = output.Open(0);
        C.Write(ref this, message);
        output.Close(start);
    }

    [MethodImpl(AggressiveInlining)]
    public void Bool(int tag, bool value) => output.Varint(tag, value ? 1UL : 0);

    [MethodImpl(AggressiveInlining)]
    public void Int8(int tag, sbyte value) => output.Varint(tag, (ulong)(long)value);

    [MethodImpl(AggressiveInlining)]
    public void Int16(int tag, short value) => output.Varint(tag, (ulong)(long)value);

    [MethodImpl(AggressiveInlining)]
    public void Int32(int tag, int value) => output.Varint(tag, (ulong)(long)value);

    [MethodImpl(AggressiveInlining)]
    public void Int64(int tag, long value) => output.Varint(tag, (ulong)value);

    [MethodImpl(AggressiveInlining)]
    public void UInt8(int tag, byte value) => output.Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void UInt16(int tag, ushort value) => output.Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void UInt32(int tag, uint value) => output.Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void UInt64(int tag, ulong value) => output.Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void SInt32(int tag, int value) => output.Varint(tag, (uint)((value << 1) ^ (value >> 31)));

    [MethodImpl(AggressiveInlining)]
    public void SInt64(int tag, long value) => output.Varint(tag, (ulong)((value << 1) ^ (value >> 63)));

    [MethodImpl(AggressiveInlining)]
    public void Fixed32(int tag, uint value) => output.Fixed32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void Fixed64(int tag, ulong value) => output.Fixed64(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void SFixed32(int tag, int value) => Fixed32(tag, (uint)value);

    [MethodImpl(AggressiveInlining)]
    public void SFixed64(int tag, long value) => Fixed64(tag, (ulong)value);

    [MethodImpl(AggressiveInlining)]
    public void Float(int tag, float value) => Fixed32(tag, BitConverter.SingleToUInt32Bits(value));

    [MethodImpl(AggressiveInlining)]
    public void Double(int tag, double value) => Fixed64(tag, BitConverter.DoubleToUInt64Bits(value));

    [MethodImpl(AggressiveInlining)]
    public void Half(int tag, Half value) => Float(tag, (float)value);

    [MethodImpl(AggressiveInlining)]
    public void Char(int tag, char value) => output.Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void Enum(int tag, long value) => output.Varint(tag, (ulong)value);

    [MethodImpl(AggressiveInlining)]
    public void String(int tag, string value) => output.Text(tag, value);

    public void Bytes(int tag, scoped ReadOnlySpan<byte> value) => output.Bytes(tag, value);

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void Decimal(int tag, decimal value)
    {
        Span<byte> text = stackalloc byte[WireText.MaxDecimalLength];
        output.Bytes(tag, text[..WireText.Write(value, text)]);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void Guid(int tag, Guid value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.GuidLength];
        WireBytes.Write(value, bytes);
        output.Bytes(tag, bytes);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void BigInt(int tag, BigInteger value)
    {
        var length = value.GetByteCount();
        var bytes = length <= MaxOnStack ? stackalloc byte[MaxOnStack] : new byte[length];
        output.Bytes(tag, bytes[..WireBytes.Write(value, bytes)]);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void Int128(int tag, Int128 value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.MaxInt128Length];
        output.Bytes(tag, bytes[..WireBytes.Write(value, bytes)]);
    }

    [MethodImpl(NoInlining), SkipLocalsInit]
    public void UInt128(int tag, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[WireBytes.MaxUInt128Length];
        output.Bytes(tag, bytes[..WireBytes.Write(value, bytes)]);
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

    [MethodImpl(AggressiveInlining)]
    public readonly void Null(int tag)
    {
    }

    [MethodImpl(AggressiveInlining)]
    public void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T>
    {
        if (value is null)
            NullMessage();
        if (++depth > uncheckedDepth)
            Nesting.Check(depth, maxDepth);
        var start = output.Open(tag);
        C.Write(ref this, value);
        output.Close(start);
        depth--;
    }

    [MethodImpl(AggressiveInlining)]
    public void Repeated<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        foreach (var value in values)
            C.Write(ref this, tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public void Packed<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        if (!values.IsEmpty)
            WritePacked<T, C>(tag, values);
    }

    [MethodImpl(AggressiveInlining)]
    public void Map<K, V, KC, VC>(int tag, Dictionary<K, V> entries)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        if (isDeterministic)
        {
            foreach (var (key, value) in KeyOrder.Sort(entries))
                Entry<K, V, KC, VC>(tag, key, value);
            return;
        }

        foreach (var (key, value) in entries)
            Entry<K, V, KC, VC>(tag, key, value);
    }

    [MethodImpl(AggressiveInlining)]
    public void Unknown(UnknownFieldSet fields)
    {
        if (fields.Retained is not null)
            WriteRetained(fields.Retained);
    }

    [MethodImpl(AggressiveInlining)]
    private void Entry<K, V, KC, VC>(int tag, K key, V value)
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        var start = output.Open(tag);
        MapEntry.Write<ProtobufWriter, K, V, KC, VC>(ref this, key, value);
        output.Close(start);
    }

    [MethodImpl(NoInlining)]
    private void WriteRetained(RetainedBytes retained)
    {
        if (retained.Format is WireFormats.Protobuf)
            output.Raw(retained.Span);
    }

    [MethodImpl(NoInlining)]
    private void WritePacked<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        switch (PackedLayouts.Of<C>())
        {
            case PackedLayout.Memory:
                output.Bytes(tag, Reinterpretation.AsBytes(values));
                break;
            case PackedLayout.Varints:
                output.Varints(tag, Reinterpretation.AsInt64(values));
                break;
            default:
                PackedElements<T, C>(tag, values);
                break;
        }
    }

    private void PackedElements<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        var start = output.Open(tag);
        foreach (var value in values)
            C.Write(ref this, 0, value);
        output.Close(start);
    }

    [MethodImpl(NoInlining)]
    internal static void NullMessage() =>
        throw new SchemaException("A message in a list or map is null, which cannot be written: leave it out.");
}
