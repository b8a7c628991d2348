using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Protobuf;

/// <summary>Measures what <see cref="ProtobufWriter"/> would write, byte for byte.</summary>
/// <param name="options">As for the writer, whose order it follows.</param>
/// <param name="sizes">Takes the lengths of all messages; null if the sum is enough.</param>
internal partial struct ProtobufSizer(SerializerOptions options, MessageSizes? sizes = null) : IFieldWriter
{
    private readonly int maxDepth = options.MaxDepth;
    private int depth = 1;

    /// <summary>In bytes.</summary>
    public long Length { get; private set; }

    public static bool WritesZeros => false;

    public readonly bool IsDeterministic => options.Deterministic;

    public void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T>
    {
        if (value is null)
            ProtobufWriter.NullMessage();
        if (++depth > maxDepth)
            ProtobufWriter.TooDeep(maxDepth);
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
                Content(tag, (long)values.Length * Unsafe.SizeOf<T>());
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
        IEnumerable<KeyValuePair<K, V>> inOrder = IsDeterministic ? KeyOrder<K>.Sort(entries) : entries;
        foreach (var (key, value) in inOrder)
        {
            var start = Open();
            KC.WriteImplicit(ref this, 1, key);
            VC.WriteImplicit(ref this, 2, value);
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
            throw ProtobufWriter.TooLarge();
        sizes?.Set(start.Message, (int)Length);
        var content = Length;
        Length = start.Outer;
        Content(tag, content);
    }

    private void Content(int tag, long length)
    {
        if (length > int.MaxValue)
            throw ProtobufWriter.TooLarge();
        Length += KeyLength(tag) + Varint.LengthOf((ulong)length) + length;
    }

    private static int KeyLength(int tag) => tag == 0 ? 0 : Varint.LengthOf(WireKey.Of(tag, 0));
}
