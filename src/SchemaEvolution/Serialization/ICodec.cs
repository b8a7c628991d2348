namespace SchemaEvolution.Serialization;

/// <summary>
/// Carries the messages of one type in every wire format. The generator emits one, a struct named <c>Codec</c>, inside each message; one
/// written by hand does the same for a type that is not yours.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
public interface ICodec<T>
{
    /// <summary>Names of the message and its fields, for errors and for formats that carry names.</summary>
    static abstract MessageDescriptor Descriptor { get; }

    /// <summary>Writes all fields, in the order of their tags, and what unknown fields the message carries.</summary>
    static abstract void Write<W>(scoped ref W writer, T message)
        where W : struct, IFieldWriter, allows ref struct;

    /// <summary>Reads a new message up to the end of the input.</summary>
    static abstract T Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct;

    /// <summary>
    /// Reads fields into a message: single values are replaced, messages merged, lists added to. An immutable message is copied instead.
    /// </summary>
    /// <returns>The message with the fields: <paramref name="existing"/> itself, if it can be changed.</returns>
    static abstract T Merge<R>(scoped ref R reader, T existing)
        where R : struct, IFieldReader, allows ref struct;
}
