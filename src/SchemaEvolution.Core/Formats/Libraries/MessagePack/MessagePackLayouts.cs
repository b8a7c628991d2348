using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.MessagePack;

/// <summary>The families of type codes: a reader sees what a value is, and converts between numbers by their value.</summary>
/// <remarks>Source: https://github.com/msgpack/msgpack/blob/master/spec.md.</remarks>
internal static class MessagePackLayouts
{
    private static readonly NumeralCoding Numeral = new();
    private static readonly WireType BinaryType = new("bin");
    private static readonly WireType ArrayType = new("array");

    public static readonly Layout Boolean = new(new("bool"), Numeral);
    public static readonly Layout Integer = new(new("int"), Numeral);
    public static readonly Layout Single = new(new("float 32"), floats: Numeral);
    public static readonly Layout Double = new(new("float 64"), floats: Numeral);
    public static readonly Layout Text = new(new("str"));
    public static readonly Layout Binary = new(BinaryType);

    /// <summary>An integer of any size as bytes.</summary>
    public static readonly Layout Large = new(BinaryType, Numeral);

    /// <summary>The extension for points in time.</summary>
    public static readonly Layout Timestamp = new(new("timestamp"), Numeral);
    public static readonly Layout Array = new(ArrayType);

    /// <summary>A point in time and its offset, which is no message of the program.</summary>
    public static readonly Layout InstantAt = new(ArrayType);

    /// <summary>Whatever an <c>object</c> holds.</summary>
    public static readonly Layout Anything = new(new("any"));
    public static readonly Layout Map = new(new("map"));
}
