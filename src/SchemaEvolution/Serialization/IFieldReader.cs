using System.Numerics;

namespace SchemaEvolution.Serialization;

/// <summary>
/// Reads the fields of a message in one wire format. A codec asks for the next key, and then for the value that the key announces: the
/// format maps what it finds to <em>keys</em>, which are <c>tag &lt;&lt; 3 | kind</c>, the kind being that of Protobuf: 0 for integers
/// and enums, 1 for eight bytes, 2 for what has a length, 5 for four bytes.
/// </summary>
/// <remarks>All methods throw <see cref="SchemaException"/> for input that is not of the format, and nothing else.</remarks>
public interface IFieldReader
{
    /// <summary>Reads the key of the next field of this message; false at its end.</summary>
    bool ReadKey(out uint key);

    /// <summary>Consumes the next key if it is this one. May always be false where a format cannot tell cheaply.</summary>
    bool Take(uint key);

    /// <summary>True or false.</summary>
    bool Bool();

    /// <summary>A signed integer of 8 bits.</summary>
    sbyte Int8();

    /// <summary>A signed integer of 16 bits.</summary>
    short Int16();

    /// <summary>A signed integer of 32 bits.</summary>
    int Int32();

    /// <summary>A signed integer of 64 bits.</summary>
    long Int64();

    /// <summary>An unsigned integer of 8 bits.</summary>
    byte UInt8();

    /// <summary>An unsigned integer of 16 bits.</summary>
    ushort UInt16();

    /// <summary>An unsigned integer of 32 bits.</summary>
    uint UInt32();

    /// <summary>An unsigned integer of 64 bits.</summary>
    ulong UInt64();

    /// <summary>A signed integer whose magnitude is small, <see cref="TagEncoding.ZigZag"/>.</summary>
    int SInt32();

    /// <summary>A signed integer whose magnitude is small, <see cref="TagEncoding.ZigZag"/>.</summary>
    long SInt64();

    /// <summary>A number in four bytes, <see cref="TagEncoding.Fixed"/>.</summary>
    uint Fixed32();

    /// <summary>A number in eight bytes, <see cref="TagEncoding.Fixed"/>.</summary>
    ulong Fixed64();

    /// <summary>A number in four bytes, <see cref="TagEncoding.Fixed"/>.</summary>
    int SFixed32();

    /// <summary>A number in eight bytes, <see cref="TagEncoding.Fixed"/>.</summary>
    long SFixed64();

    /// <summary>A floating-point number of 32 bits.</summary>
    float Float();

    /// <summary>A floating-point number of 64 bits.</summary>
    double Double();

    /// <summary>A floating-point number of 16 bits; a format without them rounds.</summary>
    Half Half();

    /// <summary>One UTF-16 code unit.</summary>
    char Char();

    /// <summary>A text; one that is not UTF-8 is refused.</summary>
    string String();

    /// <summary>Any bytes.</summary>
    byte[] Bytes();

    /// <summary>The number of an enum value; those that the enum does not declare are numbers as well.</summary>
    long Enum();

    /// <summary>A decimal number with its scale.</summary>
    decimal Decimal();

    /// <summary>A GUID.</summary>
    Guid Guid();

    /// <summary>A point in time of the kind <see cref="DateTimeKind.Utc"/>.</summary>
    DateTime Timestamp();

    /// <summary>A point in time with its offset from UTC in whole minutes.</summary>
    DateTimeOffset TimestampTz();

    /// <summary>A length of time.</summary>
    TimeSpan Duration();

    /// <summary>A day without a time.</summary>
    DateOnly Date();

    /// <summary>A time without a day.</summary>
    TimeOnly Time();

    /// <summary>An integer of any size.</summary>
    BigInteger BigInt();

    /// <summary>A signed integer of 128 bits.</summary>
    Int128 Int128();

    /// <summary>An unsigned integer of 128 bits.</summary>
    UInt128 UInt128();

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

    /// <inheritdoc cref="List"/>
    void Elements<T, C>(uint key, scoped ref ElementBuffer<T> into)
        where C : struct, IValueCodec<T>;

    /// <inheritdoc cref="List"/>
    /// <remarks>Of two entries with one key the later one counts.</remarks>
    Dictionary<K, V> Map<K, V, KC, VC>(uint key, Dictionary<K, V>? into)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>;

    /// <summary>Keeps a field that the message does not declare.</summary>
    void Unknown(uint key, scoped ref UnknownFieldSet fields);

    /// <summary>Passes over a field that the message does not declare and does not keep.</summary>
    void Skip(uint key);

    /// <summary>The error for required fields that did not come.</summary>
    /// <param name="message">The message that lacks them.</param>
    /// <param name="tag">The first of them.</param>
    SchemaException Missing(MessageDescriptor message, int tag);
}
