using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.ProtobufNet;

/// <summary>
/// How protobuf-net understands the bytes of one value. A reader takes a number in each wire type that has numbers, whatever its own is.
/// </summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net (ProtoReader.State.ReadMethods.cs).</remarks>
internal static class ProtobufNetLayouts
{
    private static readonly byte VarintHead = (byte)ProtobufLayouts.VarintType.Code;
    private static readonly byte Fixed64Head = (byte)ProtobufLayouts.I64.Code;
    private static readonly byte Fixed32Head = (byte)ProtobufLayouts.I32.Code;

    private static readonly Dictionary<byte, IFloatCoding> FloatWays =
        new() { [Fixed32Head] = new IeeeCoding(isSingle: true), [Fixed64Head] = new IeeeCoding(isSingle: false) };

    public static readonly Layout Varint = new(ProtobufLayouts.VarintType, Headed(VarintHead, new VarintCoding()), head: VarintHead);
    public static readonly Layout ZigZag = new(ProtobufLayouts.VarintType, Headed(VarintHead, new ZigZagCoding()), head: VarintHead);
    public static readonly Layout Fixed32 = new(ProtobufLayouts.I32, Headed(Fixed32Head, new VarintCoding()), head: Fixed32Head);
    public static readonly Layout Fixed64 = new(ProtobufLayouts.I64, Headed(Fixed64Head, new VarintCoding()), head: Fixed64Head);
    public static readonly Layout Float32 =
        new(ProtobufLayouts.I32, floats: new HeadedFloatCoding(Fixed32Head, FloatWays), head: Fixed32Head);
    public static readonly Layout Float64 =
        new(ProtobufLayouts.I64, floats: new HeadedFloatCoding(Fixed64Head, FloatWays), head: Fixed64Head);

    /// <summary>Fixed 64 bits that count ticks since 1970, and nothing else.</summary>
    public static readonly Layout Ticks = new(ProtobufLayouts.I64, Headed(Fixed64Head, new VarintCoding()));

    public static readonly Layout Text = new(ProtobufLayouts.Len);
    public static readonly Layout Bytes = new(ProtobufLayouts.Len);

    /// <summary>An integer of any size, which the library leaves to a serializer of the program.</summary>
    public static readonly Layout Large = new(ProtobufLayouts.Len, new BigEndianCoding());

    /// <summary>A message of the program, whose structure is compared elsewhere.</summary>
    public static readonly Layout Message = new(ProtobufLayouts.Len);

    /// <summary>A message that Google publishes for a logical type.</summary>
    public static readonly Layout WellKnown = new(ProtobufLayouts.Len);

    /// <summary>The messages of bcl.proto for points in time and durations, for decimals, and for GUIDs.</summary>
    public static readonly Layout BclTime = new(ProtobufLayouts.Len);
    public static readonly Layout BclDecimal = new(ProtobufLayouts.Len);
    public static readonly Layout BclGuid = new(ProtobufLayouts.Len);

    /// <summary>A type that the library has no serializer for, and refuses.</summary>
    public static readonly Layout Foreign = new(new("none"));

    private static HeadedIntegerCoding Headed(byte head, IIntegerCoding varint) => new(
        _ => head,
        new Dictionary<byte, IIntegerCoding>
        {
            [VarintHead] = varint,
            [Fixed32Head] = new FixedWidthCoding(32, isBigEndian: false),
            [Fixed64Head] = new FixedWidthCoding(64, isBigEndian: false),
        });
}
