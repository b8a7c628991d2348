namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>What a Protobuf key says about the bytes that follow it; a reader that expects another one skips the field.</summary>
/// <remarks>
/// The numbers are those of the wire; 3 and 4 are groups. Source: https://protobuf.dev/programming-guides/encoding/#structure.
/// </remarks>
public enum WireType
{
    Varint = 0,
    I64 = 1,
    Len = 2,
    I32 = 5,
}
