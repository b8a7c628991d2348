using System.Numerics;

namespace SchemaEvolution.Serialization;

/// <summary>Reads single values in one wire format, each behind its key.</summary>
/// <remarks>All methods throw <see cref="SchemaException"/> for input that is not of the format, and nothing else.</remarks>
public interface IScalarReader
{
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
}
