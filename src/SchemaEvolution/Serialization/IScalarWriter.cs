using System.Numerics;

namespace SchemaEvolution.Serialization;

/// <summary>
/// Writes single values in one wire format. The tag 0 stands for a value without a field around it: an element of a packed list.
/// </summary>
/// <remarks>All methods throw <see cref="SchemaException"/> for a value that the format cannot carry.</remarks>
public interface IScalarWriter
{
    /// <summary>Whether an implicit field that holds its type's zero is written all the same. A constant.</summary>
    static abstract bool WritesZeros { get; }

    /// <summary>Whether elements that have no order of their own are sorted, see <see cref="SerializerOptions.Deterministic"/>.</summary>
    bool IsDeterministic { get; }

    /// <summary>True or false.</summary>
    void Bool(int tag, bool value);

    /// <summary>A signed integer of 8 bits.</summary>
    void Int8(int tag, sbyte value);

    /// <summary>A signed integer of 16 bits.</summary>
    void Int16(int tag, short value);

    /// <summary>A signed integer of 32 bits.</summary>
    void Int32(int tag, int value);

    /// <summary>A signed integer of 64 bits.</summary>
    void Int64(int tag, long value);

    /// <summary>An unsigned integer of 8 bits.</summary>
    void UInt8(int tag, byte value);

    /// <summary>An unsigned integer of 16 bits.</summary>
    void UInt16(int tag, ushort value);

    /// <summary>An unsigned integer of 32 bits.</summary>
    void UInt32(int tag, uint value);

    /// <summary>An unsigned integer of 64 bits.</summary>
    void UInt64(int tag, ulong value);

    /// <summary>A signed number whose magnitude is small, <see cref="TagEncoding.ZigZag"/>.</summary>
    void SInt32(int tag, int value);

    /// <inheritdoc cref="SInt32"/>
    void SInt64(int tag, long value);

    /// <summary>A number in four bytes whatever the value, <see cref="TagEncoding.Fixed"/>.</summary>
    void Fixed32(int tag, uint value);

    /// <summary>A number in eight bytes whatever the value, <see cref="TagEncoding.Fixed"/>.</summary>
    void Fixed64(int tag, ulong value);

    /// <inheritdoc cref="Fixed32"/>
    void SFixed32(int tag, int value);

    /// <inheritdoc cref="Fixed64"/>
    void SFixed64(int tag, long value);

    /// <summary>A floating-point number of 32 bits.</summary>
    void Float(int tag, float value);

    /// <summary>A floating-point number of 64 bits.</summary>
    void Double(int tag, double value);

    /// <summary>A floating-point number of 16 bits.</summary>
    void Half(int tag, Half value);

    /// <summary>One UTF-16 code unit.</summary>
    void Char(int tag, char value);

    /// <summary>A text; half of a surrogate pair is refused.</summary>
    void String(int tag, string value);

    /// <summary>Any bytes.</summary>
    void Bytes(int tag, scoped ReadOnlySpan<byte> value);

    /// <summary>The number of an enum value.</summary>
    void Enum(int tag, long value);

    /// <summary>A decimal number with its scale.</summary>
    void Decimal(int tag, decimal value);

    /// <summary>A GUID.</summary>
    void Guid(int tag, Guid value);

    /// <summary>A point in time: local time is converted, and a time of no kind is taken as UTC.</summary>
    void Timestamp(int tag, DateTime value);

    /// <summary>A point in time with its offset from UTC in whole minutes.</summary>
    void TimestampTz(int tag, DateTimeOffset value);

    /// <summary>A length of time.</summary>
    void Duration(int tag, TimeSpan value);

    /// <summary>A day without a time.</summary>
    void Date(int tag, DateOnly value);

    /// <summary>A time without a day.</summary>
    void Time(int tag, TimeOnly value);

    /// <summary>An integer of any size.</summary>
    void BigInt(int tag, BigInteger value);

    /// <summary>A signed integer of 128 bits.</summary>
    void Int128(int tag, Int128 value);

    /// <summary>An unsigned integer of 128 bits.</summary>
    void UInt128(int tag, UInt128 value);

    /// <summary>An optional field, or a message, that is null. Formats that write absence write it here.</summary>
    void Null(int tag);
}
