using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <summary>Reads Protobuf.</summary>
internal ref struct ProtobufReader : IFieldReader
{
    /// <summary>Room for more entries is only made as they come: many can have one key.</summary>
    private const int MaxEntriesAhead = 4096;

    private ProtobufInput input;

    /// <param name="bytes">The input, or the start of it.</param>
    /// <param name="options">Limits.</param>
    /// <param name="segments">Follow the bytes; null if there is nothing more.</param>
    public ProtobufReader(ReadOnlySpan<byte> bytes, SerializerOptions options, SegmentedInput? segments = null) =>
        input.Begin(bytes, segments, options);

    public readonly bool IsAtEnd => input.IsAtEnd;

    [MethodImpl(AggressiveInlining)]
    public bool ReadKey(out uint key) => input.TryKey(out key);

    [MethodImpl(AggressiveInlining)]
    public bool Take(uint key) => input.TryTake(key);

    [MethodImpl(AggressiveInlining)]
    public bool Bool() => input.Varint() != 0;

    public sbyte Int8() => Narrow.To<sbyte>(Int64());

    public short Int16() => Narrow.To<short>(Int64());

    [MethodImpl(AggressiveInlining)]
    public int Int32() => (int)input.Varint();

    [MethodImpl(AggressiveInlining)]
    public long Int64() => (long)input.Varint();

    public byte UInt8() => Narrow.To<byte>(Int64());

    public ushort UInt16() => Narrow.To<ushort>(Int64());

    [MethodImpl(AggressiveInlining)]
    public uint UInt32() => (uint)input.Varint();

    [MethodImpl(AggressiveInlining)]
    public ulong UInt64() => input.Varint();

    [MethodImpl(AggressiveInlining)]
    public int SInt32()
    {
        var value = (uint)input.Varint();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    [MethodImpl(AggressiveInlining)]
    public long SInt64()
    {
        var value = input.Varint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    [MethodImpl(AggressiveInlining)]
    public uint Fixed32() => input.Fixed32();

    [MethodImpl(AggressiveInlining)]
    public ulong Fixed64() => input.Fixed64();

    [MethodImpl(AggressiveInlining)]
    public int SFixed32() => (int)input.Fixed32();

    [MethodImpl(AggressiveInlining)]
    public long SFixed64() => (long)input.Fixed64();

    [MethodImpl(AggressiveInlining)]
    public float Float() => BitConverter.UInt32BitsToSingle(input.Fixed32());

    [MethodImpl(AggressiveInlining)]
    public double Double() => BitConverter.UInt64BitsToDouble(input.Fixed64());

    public Half Half() => (Half)Float();

    public char Char() => (char)Narrow.To<ushort>(Int64());

    [MethodImpl(AggressiveInlining)]
    public string String() => input.Text();

    public byte[] Bytes() => input.Content().ToArray();

    [MethodImpl(AggressiveInlining)]
    public long Enum() => (long)input.Varint();

    public decimal Decimal() => WireText.ToDecimal(input.Content());

    public Guid Guid() => WireBytes.ToGuid(input.Content());

    public BigInteger BigInt() => WireBytes.ToBigInteger(input.Content());

    public Int128 Int128() => WireBytes.ToInt128(input.Content());

    public UInt128 UInt128() => WireBytes.ToUInt128(input.Content());

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

    [MethodImpl(AggressiveInlining)]
    public T Message<T, C>()
        where C : struct, ICodec<T>
    {
        var behind = input.EnterMessage();
        var message = C.Read(ref this);
        input.LeaveMessage(behind);
        return message;
    }

    [MethodImpl(AggressiveInlining)]
    public T Message<T, C>(T existing)
        where C : struct, ICodec<T>
    {
        var behind = input.EnterMessage();
        var message = C.Merge(ref this, existing);
        input.LeaveMessage(behind);
        return message;
    }

    [MethodImpl(AggressiveInlining)]
    public List<T> List<T, C>(uint key, List<T>? into)
        where C : struct, IValueCodec<T>
    {
        if (IsPacked<T, C>(key))
            return PackedList<T, C>(into);
        into ??= [];
        if (C.Kind == FieldKind.Length && into.Count == 0 && input.CountRun(key) is var count && into.Capacity < count)
            into.Capacity = count;
        do
        {
            into.Add(C.Read(ref this));
        }
        while (input.TryTake(key));
        return into;
    }

    [MethodImpl(AggressiveInlining)]
    public void Elements<T, C>(uint key, scoped ref ElementBuffer<T> into)
        where C : struct, IValueCodec<T>
    {
        if (IsPacked<T, C>(key))
        {
            PackedElements<T, C>(ref into);
            return;
        }

        if (into.IsEmpty && C.Kind == FieldKind.Length)
            into.Reserve(input.CountRun(key));
        do
        {
            into.Add(C.Read(ref this));
        }
        while (input.TryTake(key));
    }

    [MethodImpl(AggressiveInlining)]
    public Dictionary<K, V> Map<K, V, KC, VC>(uint key, Dictionary<K, V>? into)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        if (into is not { Count: > 0 })
            (into ??= []).EnsureCapacity(Math.Min(MaxEntriesAhead, input.CountRun(key)));
        do
        {
            Entry<K, V, KC, VC>(into);
        }
        while (input.TryTake(key));
        return into;
    }

    /// <inheritdoc cref="WireInput.CountDelimited"/>
    public readonly int CountDelimited() => input.CountDelimited();

    /// <summary>A message behind its length.</summary>
    public T Delimited<T, C>()
        where C : ICodec<T>
    {
        var behind = input.EnterDelimited();
        var message = C.Read(ref this);
        input.LeaveRecord(behind);
        return message;
    }

    public void Unknown(uint key, scoped ref UnknownFieldSet fields) => input.Unknown(key, ref fields);

    public void Skip(uint key) => input.Skip(key);

    public void Recopy(int elements) => input.Recopy(elements);

    public SchemaException Missing(MessageDescriptor message, int tag) => input.Missing(message, tag);

    /// <inheritdoc cref="ProtobufInput.Locate"/>
    public readonly SchemaException Locate(SchemaException error, ReadOnlySpan<byte> bytes, MessageDescriptor message) =>
        input.Locate(error, bytes, message);

    [MethodImpl(AggressiveInlining)]
    private static bool IsPacked<T, C>(uint key)
        where C : struct, IValueCodec<T> => C.Kind != FieldKind.Length && WireKey.KindOf(key) == FieldKind.Length;

    [MethodImpl(AggressiveInlining)]
    private void Entry<K, V, KC, VC>(Dictionary<K, V> into)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        var keyOfKey = WireKey.Of(1, KC.Kind);
        var keyOfValue = WireKey.Of(2, VC.Kind);
        var behind = input.EnterRecord();
        var (entryKey, value, hasValue) = (KC.Zero, default(V)!, false);
        while (input.TryEntryKey(out var key))
        {
            if (key == keyOfKey)
                entryKey = KC.Read(ref this);
            else if (key == keyOfValue)
                (value, hasValue) = (hasValue && VC.IsMessage ? VC.Merge(ref this, value) : VC.Read(ref this), true);
            else
                input.Skip(key);
        }

        input.LeaveRecord(behind);
        into[Required.NotNull(entryKey)] = hasValue ? value : VC.IsMessage ? Empty<V, VC>() : Required.NotNull(VC.Zero);
    }

    [MethodImpl(NoInlining)]
    private readonly T Empty<T, C>()
        where C : struct, IValueCodec<T>
    {
        var empty = new ProtobufReader([0], input.Options);
        return C.Read(ref empty);
    }

    [MethodImpl(NoInlining)]
    private List<T> PackedList<T, C>(List<T>? into)
        where C : struct, IValueCodec<T>
    {
        into ??= [];
        var behind = input.EnterRecord();
        var (before, count) = (into.Count, PackedLayouts.Count(input.Remaining, C.Kind));
        CollectionsMarshal.SetCount(into, checked(before + count));
        ReadPacked<T, C>(CollectionsMarshal.AsSpan(into)[before..]);
        input.LeaveRecord(behind);
        return into;
    }

    [MethodImpl(NoInlining)]
    private void PackedElements<T, C>(scoped ref ElementBuffer<T> into)
        where C : struct, IValueCodec<T>
    {
        var behind = input.EnterRecord();
        ReadPacked<T, C>(into.Extend(PackedLayouts.Count(input.Remaining, C.Kind)));
        input.LeaveRecord(behind);
    }

    private void ReadPacked<T, C>(Span<T> elements)
        where C : struct, IValueCodec<T>
    {
        switch (PackedLayouts.Of<C>())
        {
            case PackedLayout.Memory:
                input.Remaining.CopyTo(Reinterpretation.AsBytes(elements));
                break;
            case PackedLayout.Varints:
                if (!PackedVarints.TryRead(input.Remaining, input.Loadable, Reinterpretation.AsInt64(elements)))
                    Malformed.Varint(nint.MaxValue);
                break;
            default:
                foreach (ref var element in elements)
                    element = C.Read(ref this);
                break;
        }
    }
}
