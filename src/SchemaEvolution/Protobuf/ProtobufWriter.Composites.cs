using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

internal ref partial struct ProtobufWriter
{
    /// <summary>So many integers are written at once, to ask for no more than a piece.</summary>
    private const int VarintsAtOnce = 4096;

    [MethodImpl(AggressiveInlining)]
    public void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T>
    {
        if (value is null)
            NullMessage();
        if (++depth > maxDepth)
            TooDeep(maxDepth);
        var start = Open(Key(tag, FieldKind.Length));
        C.Write(ref this, value);
        Close(start);
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
            foreach (var (key, value) in KeyOrder<K>.Sort(entries))
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
        var start = Open(Key(tag, FieldKind.Length));
        KC.WriteImplicit(ref this, 1, key);
        VC.WriteImplicit(ref this, 2, value);
        Close(start);
    }

    [MethodImpl(NoInlining)]
    private void WriteRetained(RetainedBytes retained)
    {
        if (retained.Format is WireFormats.Protobuf)
            Raw(retained.Span);
    }

    [MethodImpl(NoInlining)]
    private void WritePacked<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        switch (PackedLayouts.Of<C>())
        {
            case PackedLayout.Memory:
                Bytes(tag, Reinterpretation.AsBytes(values));
                break;
            case PackedLayout.Varints:
                PackedVarints(tag, Reinterpretation.AsInt64(values));
                break;
            default:
                PackedElements<T, C>(tag, values);
                break;
        }
    }

    private void PackedElements<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        var start = Open(Key(tag, FieldKind.Length));
        foreach (var value in values)
            C.Write(ref this, 0, value);
        Close(start);
    }

    private void PackedVarints(int tag, scoped ReadOnlySpan<long> values)
    {
        var length = Memory.PackedVarints.LengthOf(values);
        if (length > int.MaxValue)
            throw TooLarge();
        Reserve();
        output.Varint(Key(tag, FieldKind.Length), (ulong)length);
        while (!values.IsEmpty)
        {
            var some = values[..Math.Min(values.Length, VarintsAtOnce)];
            Reserve(some.Length * (nint)Memory.Varint.MaxLength);
            output.Varints(some);
            values = values[some.Length..];
        }
    }

    internal static SchemaException TooLarge() => new("The message is larger than the 2 GiB that a length can announce.");

    [MethodImpl(NoInlining)]
    internal static void NullMessage() => throw new SchemaException("A message in a list or map is null, which cannot be written: leave it out.");
}
