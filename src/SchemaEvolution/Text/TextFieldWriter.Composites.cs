using SchemaEvolution.Serialization;

namespace SchemaEvolution.Text;

/// <summary>This part: messages, collections, and what is not there.</summary>
internal partial struct TextFieldWriter
{
    public void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T>
    {
        Name(tag);
        Show<T, C>(value);
    }

    public void Repeated<T, C>(int tag, ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        if (values.IsEmpty)
            return;
        Name(tag);
        var separator = "[";
        foreach (var value in values)
        {
            if (text.IsFull)
                return;
            text.Append(separator);
            C.Write(ref this, 0, value);
            separator = ", ";
        }
        text.Append("]");
    }

    public void Packed<T, C>(int tag, ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T> => Repeated<T, C>(tag, values);

    public void Map<K, V, KC, VC>(int tag, Dictionary<K, V>? entries)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        if (entries is null or { Count: 0 })
            return;
        Name(tag);
        var separator = "{ ";
        foreach (var (key, value) in entries)
        {
            if (text.IsFull)
                return;
            text.Append(separator);
            KC.Write(ref this, 0, key);
            text.Append(": ");
            VC.Write(ref this, 0, value);
            separator = ", ";
        }
        text.Append(" }");
    }

    public readonly void Null(int tag)
    {
    }

    public void Unknown(UnknownFieldSet fields)
    {
        if (fields.IsEmpty)
            return;
        Name("unknown");
        text.Append($"{fields.ByteCount} bytes");
    }
}
