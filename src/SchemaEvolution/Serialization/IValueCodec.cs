namespace SchemaEvolution.Serialization;

/// <summary>Carries one value in every wire format: a field, an element of a list, a key or a value of a map.</summary>
public interface IValueCodec<T>
{
    /// <summary>The kind of the value's key, see <see cref="IFieldReader"/>. A constant.</summary>
    static abstract uint Kind { get; }

    /// <summary>What a field or an entry of a map holds when it does not come. Not asked for if <see cref="IsMessage"/>.</summary>
    static abstract T Zero { get; }

    /// <summary>Whether the value is a message: never zero, new where it does not come, and merged where it comes twice. A constant.</summary>
    static virtual bool IsMessage => false;

    /// <summary>Writes the value whatever it is.</summary>
    static abstract void Write<W>(scoped ref W writer, int tag, T value)
        where W : struct, IFieldWriter, allows ref struct;

    /// <summary>Writes the value unless it is <see cref="Zero"/> and the format leaves zeros out. A message is always written.</summary>
    static abstract void WriteImplicit<W>(scoped ref W writer, int tag, T value)
        where W : struct, IFieldWriter, allows ref struct;

    /// <summary>Reads a value whose key was read.</summary>
    static abstract T Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct;

    /// <summary>Reads a message that was met before; only asked of a codec of messages.</summary>
    static virtual T Merge<R>(scoped ref R reader, T existing)
        where R : struct, IFieldReader, allows ref struct => throw new InvalidOperationException("Only messages are merged.");
}
