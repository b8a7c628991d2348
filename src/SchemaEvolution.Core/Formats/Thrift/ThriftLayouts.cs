using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Thrift;

/// <summary>How the values of Thrift are understood: a field says its type, and an element does not where nobody looks.</summary>
/// <remarks>
/// Source: https://github.com/apache/thrift/blob/master/doc/specs/thrift-binary-protocol.md and thrift-compact-protocol.md.
/// </remarks>
internal sealed class ThriftLayouts
{
    private static readonly FixedWidthCoding[] Widths = [.. new[] { 8, 16, 32, 64 }.Select(width => new FixedWidthCoding(width, isBigEndian: true))];

    private ThriftLayouts(Layout i8, Layout i16, Layout i32, Layout i64, Func<string, IIntegerCoding?, IFloatCoding?, Layout> layout)
    {
        (Bool, I8, I16, I32, I64) = (layout("BOOL", Widths[0], null), i8, i16, i32, i64);
        Double = layout("DOUBLE", null, new IeeeCoding(isSingle: false));
        Text = layout("STRING", null, null);
        Bytes = new(Text.WireType);
        Large = new(Text.WireType, new BigEndianCoding());
        Struct = layout("STRUCT", null, null);
        WellKnown = new(Struct.WireType);
    }

    public Layout Bool { get; }

    public Layout I8 { get; }

    public Layout I16 { get; }

    public Layout I32 { get; }

    public Layout I64 { get; }

    public Layout Double { get; }

    public Layout Text { get; }

    public Layout Bytes { get; }

    /// <summary>An integer of more than 64 bits, as bytes.</summary>
    public Layout Large { get; }

    /// <summary>A message of the program, whose structure is compared elsewhere.</summary>
    public Layout Struct { get; }

    /// <summary>A struct for a logical type.</summary>
    public Layout WellKnown { get; }

    /// <summary>The values of fields, each of which says its type.</summary>
    public static ThriftLayouts Fields()
    {
        return new(Typed("BYTE", Widths[0], null), Typed("I16", Widths[1], null), Typed("I32", Widths[2], null), Typed("I64", Widths[3], null), Typed);

        static Layout Typed(string type, IIntegerCoding? integers, IFloatCoding? floats) => new(new(type), integers, floats);
    }

    /// <summary>Elements of the binary protocol: bytes of some length, one after the other.</summary>
    public static ThriftLayouts BinaryElements()
    {
        var element = new WireType("element");
        return new(new(element, Widths[0]), new(element, Widths[1]), new(element, Widths[2]), new(element, Widths[3]), (_, integers, floats) => new(element, integers, floats));
    }

    /// <summary>Elements of the compact protocol: all integers from 16 bits on are zigzag varints.</summary>
    public static ThriftLayouts CompactElements()
    {
        var element = new WireType("element");
        var integer = new Layout(element, new ZigZagCoding());
        return new(new(element, Widths[0]), integer, integer, integer, (_, integers, floats) => new(element, integers, floats));
    }
}
