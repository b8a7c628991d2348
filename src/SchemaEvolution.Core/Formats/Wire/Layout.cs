namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>How the bytes of one value are understood.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/encoding/.</remarks>
public enum Layout
{
    /// <summary>A base-128 varint of the 64 bits of the number in two's complement.</summary>
    Varint,

    /// <summary>A varint of <c>2n</c> for a number from zero on, of <c>-2n - 1</c> for a negative one.</summary>
    ZigZag,

    /// <summary>An integer in four bytes, least significant first.</summary>
    Fixed32,

    /// <summary>An integer in eight bytes, least significant first.</summary>
    Fixed64,

    /// <summary>An IEEE 754 number in four bytes.</summary>
    Float32,

    /// <summary>An IEEE 754 number in eight bytes.</summary>
    Float64,

    /// <summary>UTF-8; other bytes are refused.</summary>
    Text,

    Bytes,

    /// <summary>An integer as the fewest bytes of its two's complement, most significant first.</summary>
    BigEndian,

    /// <summary>A message of the program, whose structure is compared elsewhere.</summary>
    Message,

    /// <summary>A message that Google publishes for a logical type.</summary>
    WellKnown,
}
