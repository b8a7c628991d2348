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
    /// Reads fields into a message: single values are replaced, messages merged, lists added to. An immutable message is copied instead,
    /// but not the messages in it: those that can be changed stand in both, and are changed.
    /// </summary>
    /// <returns>The message with the fields: <paramref name="existing"/> itself, if it can be changed.</returns>
    static abstract T Merge<R>(scoped ref R reader, T existing)
        where R : struct, IFieldReader, allows ref struct;
}

/// <summary>Carries one value in every wire format: a field, an element of a list, a key or a value of a map.</summary>
public interface IValueCodec<T>
{
    /// <summary>The kind of the value's key, see <see cref="IFieldReader"/>. A constant.</summary>
    static abstract uint Kind { get; }

    /// <summary>What a field or an entry of a map holds when it does not come. Not asked for if <see cref="IsMessage"/>.</summary>
    static abstract T Zero { get; }

    /// <summary>Whether the value is a message: never zero, new where absent, merged where it comes twice. A constant.</summary>
    static virtual bool IsMessage => false;

    /// <summary>
    /// Whether the value is a message on the wire, so that other readers take its absence in an entry of a map for an empty message, and
    /// not for <see cref="Zero"/>. A constant.
    /// </summary>
    static virtual bool IsComposite => false;

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

/// <summary>
/// Writes the fields of a message in one wire format. A codec calls one method a field, in the order of the tags; the format decides about
/// the bytes.
/// </summary>
/// <remarks>Not meant to be implemented elsewhere: later versions add members, one for each kind of value that they learn.</remarks>
public interface IFieldWriter : IScalarWriter
{
    /// <summary>A message that is not null.</summary>
    void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T>;

    /// <summary>The elements of a list or set, each in a record of its own where the format leaves the choice.</summary>
    void Repeated<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>;

    /// <summary>The elements of a list or set of numbers, in one record where the format leaves the choice.</summary>
    void Packed<T, C>(int tag, scoped ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>;

    /// <summary>The entries of a map.</summary>
    void Map<K, V, KC, VC>(int tag, Dictionary<K, V> entries)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>;

    /// <summary>Writes back what a reader of the same format kept; comes last.</summary>
    void Unknown(UnknownFieldSet fields);
}

/// <summary>
/// Reads the fields of a message in one wire format. A codec asks for the next key, and then for the value that the key announces: the
/// format maps what it finds to <em>keys</em>, which are <c>tag &lt;&lt; 3 | kind</c>, the kind being that of Protobuf: 0 for integers
/// and enums, 1 for eight bytes, 2 for what has a length, 5 for four bytes.
/// </summary>
/// <remarks>
/// All methods throw <see cref="SchemaException"/> for input that is not of the format, and nothing else. Not meant to be implemented
/// elsewhere: later versions add members, one for each kind of value that they learn.
/// </remarks>
public interface IFieldReader : IScalarReader
{
    /// <summary>Reads the key of the next field of this message; false at its end.</summary>
    bool ReadKey(out uint key);

    /// <summary>Consumes the next key if it is this one. May always be false where a format cannot tell cheaply.</summary>
    bool Take(uint key);

    /// <summary>A message that was not met before.</summary>
    T Message<T, C>()
        where C : struct, ICodec<T>;

    /// <summary>A message that was met before: its fields are added to, or replace, those of <paramref name="existing"/>.</summary>
    T Message<T, C>(T existing)
        where C : struct, ICodec<T>;

    /// <summary>Reads the elements that follow the key, and those of further fields with the key, into a list.</summary>
    /// <param name="key">The key that was read.</param>
    /// <param name="into">The elements met before; null if there are none.</param>
    List<T> List<T, C>(uint key, List<T>? into)
        where C : struct, IValueCodec<T>;

    /// <inheritdoc cref="List{T, C}"/>
    void Elements<T, C>(uint key, scoped ref ElementBuffer<T> into)
        where C : struct, IValueCodec<T>;

    /// <inheritdoc cref="List{T, C}"/>
    /// <remarks>Of two entries with one key the later one counts.</remarks>
    Dictionary<K, V> Map<K, V, KC, VC>(uint key, Dictionary<K, V>? into)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>;

    /// <summary>
    /// Counts elements that are copied since their message, which cannot be added to, comes once more: a reader refuses input that makes it
    /// copy out of all proportion.
    /// </summary>
    void Recopy(int elements);

    /// <summary>Keeps a field that the message does not declare.</summary>
    void Unknown(uint key, scoped ref UnknownFieldSet fields);

    /// <summary>Passes over a field that the message does not declare and does not keep.</summary>
    void Skip(uint key);

    /// <summary>The error for required fields that did not come.</summary>
    /// <param name="message">The message that lacks them.</param>
    /// <param name="tag">The first of them.</param>
    SchemaException Missing(MessageDescriptor message, int tag);
}
