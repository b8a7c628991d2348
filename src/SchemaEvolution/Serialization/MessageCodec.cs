namespace SchemaEvolution.Serialization;

/// <summary>The codec of a message that is known only as a type parameter: emitted code of a generic message goes through it.</summary>
/// <typeparam name="T">The message.</typeparam>
public readonly struct MessageCodec<T> : ICodec<T>
    where T : IMessage<T>
{
    /// <inheritdoc/>
    public static MessageDescriptor Descriptor => T.Descriptor;

    /// <inheritdoc/>
    public static void Write<W>(scoped ref W writer, T message)
        where W : struct, IFieldWriter, allows ref struct => T.Write(ref writer, message);

    /// <inheritdoc/>
    public static T Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => T.Read(ref reader);

    /// <inheritdoc/>
    public static T Merge<R>(scoped ref R reader, T existing)
        where R : struct, IFieldReader, allows ref struct => T.Merge(ref reader, existing);
}
