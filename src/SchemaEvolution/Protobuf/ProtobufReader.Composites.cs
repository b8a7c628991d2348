using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

internal ref partial struct ProtobufReader
{
    /// <summary>Room for more entries is only made as they come: many can have one key.</summary>
    private const int MaxEntriesAhead = 4096;

    [MethodImpl(AggressiveInlining)]
    public T Message<T, C>()
        where C : struct, ICodec<T>
    {
        var behind = input.Enter(input.Length());
        Enter();
        var message = C.Read(ref this);
        depth--;
        input.Leave(behind);
        return message;
    }

    [MethodImpl(AggressiveInlining)]
    public T Message<T, C>(T existing)
        where C : struct, ICodec<T>
    {
        var behind = input.Enter(input.Length());
        Enter();
        var message = C.Merge(ref this, existing);
        depth--;
        input.Leave(behind);
        return message;
    }

    [MethodImpl(AggressiveInlining)]
    public List<T> List<T, C>(uint key, List<T>? into)
        where C : struct, IValueCodec<T>
    {
        if (IsPacked<T, C>(key))
            return PackedList<T, C>(into);
        into ??= new(C.Kind == FieldKind.Length ? input.CountRun(key) : 0);
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
        into ??= new(Math.Min(MaxEntriesAhead, input.CountRun(key)));
        do
        {
            Entry<K, V, KC, VC>(into);
        }
        while (input.TryTake(key));
        return into;
    }

    [MethodImpl(AggressiveInlining)]
    private static bool IsPacked<T, C>(uint key)
        where C : struct, IValueCodec<T> => C.Kind != FieldKind.Length && (key & WireKey.Mask) == FieldKind.Length;

    [MethodImpl(AggressiveInlining)]
    private void Entry<K, V, KC, VC>(Dictionary<K, V> into)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        var keyOfKey = WireKey.Of(1, KC.Kind);
        var keyOfValue = WireKey.Of(2, VC.Kind);
        var behind = input.Enter(input.Length());
        var (entryKey, value, hasValue) = (KC.Zero, default(V)!, false);
        while (!input.IsAtEnd)
        {
            if (!input.TryShortKey(out var key))
                key = LongKey();
            if (key == keyOfKey)
                entryKey = KC.Read(ref this);
            else if (key == keyOfValue)
                (value, hasValue) = (hasValue && VC.IsMessage ? VC.Merge(ref this, value) : VC.Read(ref this), true);
            else
                SkipValue(key);
        }

        input.Leave(behind);
        into[entryKey] = hasValue ? value : VC.IsMessage ? Empty<V, VC>() : VC.Zero;
    }

    [MethodImpl(NoInlining)]
    private readonly T Empty<T, C>()
        where C : struct, IValueCodec<T>
    {
        var empty = new ProtobufReader([0], options);
        return C.Read(ref empty);
    }

    [MethodImpl(NoInlining)]
    private List<T> PackedList<T, C>(List<T>? into)
        where C : struct, IValueCodec<T>
    {
        into ??= [];
        var behind = input.Enter(input.Length());
        var (before, count) = (into.Count, CountPacked<T, C>());
        CollectionsMarshal.SetCount(into, checked(before + count));
        ReadPacked<T, C>(CollectionsMarshal.AsSpan(into)[before..]);
        input.Leave(behind);
        return into;
    }

    [MethodImpl(NoInlining)]
    private void PackedElements<T, C>(scoped ref ElementBuffer<T> into)
        where C : struct, IValueCodec<T>
    {
        var behind = input.Enter(input.Length());
        ReadPacked<T, C>(into.Extend(CountPacked<T, C>()));
        input.Leave(behind);
    }

    /// <summary>How many elements the input holds, which ends with the list.</summary>
    private readonly int CountPacked<T, C>()
        where C : struct, IValueCodec<T>
    {
        var bytes = input.Remaining;
        if (C.Kind == FieldKind.Integer)
        {
            if (bytes is [.., >= 0x80])
                Malformed.Truncated();
            return PackedVarints.Count(bytes);
        }

        var size = C.Kind == FieldKind.FourBytes ? sizeof(uint) : sizeof(ulong);
        if (bytes.Length % size != 0)
            Malformed.Truncated();
        return bytes.Length / size;
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
