using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>How the bytes of one value are understood.</summary>
/// <remarks>
/// The numbers of the wire types are those of the wire; 3 and 4 are groups. A reader that expects another wire type skips the field.
/// Source: https://protobuf.dev/programming-guides/encoding/#structure.
/// </remarks>
internal static class ProtobufLayouts
{
    public static readonly WireType VarintType = new("varint", 0);
    public static readonly WireType I64 = new("64 bits", 1);
    public static readonly WireType Len = new("length-delimited", 2);
    public static readonly WireType I32 = new("32 bits", 5);

    public static readonly Layout Varint = new(VarintType, new VarintCoding());
    public static readonly Layout ZigZag = new(VarintType, new ZigZagCoding());
    public static readonly Layout Fixed32 = new(I32, new FixedWidthCoding(32, isBigEndian: false));
    public static readonly Layout Fixed64 = new(I64, new FixedWidthCoding(64, isBigEndian: false));
    public static readonly Layout Float32 = new(I32, floats: new IeeeCoding(isSingle: true));
    public static readonly Layout Float64 = new(I64, floats: new IeeeCoding(isSingle: false));

    /// <summary>UTF-8; other bytes are refused.</summary>
    public static readonly Layout Text = new(Len);
    public static readonly Layout Bytes = new(Len);
    public static readonly Layout BigEndian = new(Len, new BigEndianCoding());

    /// <summary>A message of the program, whose structure is compared elsewhere.</summary>
    public static readonly Layout Message = new(Len);

    /// <summary>A message that Google publishes for a logical type.</summary>
    public static readonly Layout WellKnown = new(Len);
}
