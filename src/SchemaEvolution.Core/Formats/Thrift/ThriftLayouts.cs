using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Thrift;

/// <summary>How the values of Thrift are understood.</summary>
/// <param name="announce">What tells a reader that a value of a type follows.</param>
/// <param name="integer">How an integer of so many bits is written.</param>
/// <remarks>
/// Source: https://github.com/apache/thrift/blob/master/doc/specs/thrift-binary-protocol.md and thrift-compact-protocol.md.
/// </remarks>
/// <param name="length">How the number of bytes of a STRING is written.</param>
internal sealed class ThriftLayouts(Func<string, WireType> announce, Func<int, IIntegerCoding> integer, IIntegerCoding length)
{
    private static readonly WireType Element = new("element");

    /// <summary>The values of fields, each of which says its type.</summary>
    public static ThriftLayouts OfFields { get; } = new(type => new WireType(type), FixedWidth, FixedWidth(32));

    /// <summary>Elements of the binary protocol: nobody looks at their type, and each has its own number of bytes.</summary>
    public static ThriftLayouts OfBinaryElements { get; } = new(_ => Element, FixedWidth, FixedWidth(32));

    /// <summary>Elements of the compact protocol: nobody looks at their type, and integers from 16 bits on are zigzag varints.</summary>
    public static ThriftLayouts OfCompactElements { get; } =
        new(_ => Element, width => width > 8 ? new ZigZagCoding() : FixedWidth(width), new VarintCoding());

    public Layout Bool { get; } = new(announce("BOOL"), FixedWidth(8));

    public Layout I8 { get; } = new(announce("BYTE"), integer(8));

    public Layout I16 { get; } = new(announce("I16"), integer(16));

    public Layout I32 { get; } = new(announce("I32"), integer(32));

    public Layout I64 { get; } = new(announce("I64"), integer(64));

    public Layout Double { get; } = new(announce("DOUBLE"), floats: new IeeeCoding(isSingle: false));

    public Layout Text { get; } = new(announce("STRING"), length: length);

    public Layout Bytes { get; } = new(announce("STRING"), length: length);

    /// <summary>An integer of more than 64 bits, as bytes.</summary>
    public Layout Large { get; } = new(announce("STRING"), new BigEndianCoding(), length: length);

    /// <summary>A message of the program, whose structure is compared elsewhere.</summary>
    public Layout Struct { get; } = new(announce("STRUCT"));

    /// <summary>A struct for a logical type.</summary>
    public Layout WellKnown { get; } = new(announce("STRUCT"));

    private static FixedWidthCoding FixedWidth(int width) => new(width, isBigEndian: true);
}
