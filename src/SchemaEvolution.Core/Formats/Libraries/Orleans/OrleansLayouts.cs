using System.Numerics;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>
/// How Orleans understands what follows the header of a field, which says in which of a few ways it is written. A number of any of them is
/// read, and nothing says whether it has a sign.
/// </summary>
/// <remarks>Source: https://github.com/dotnet/orleans/tree/main/src/Orleans.Serialization (Codecs, WireProtocol/WireType.cs).</remarks>
internal static class OrleansLayouts
{
    private const byte VarInt = 0;
    private const byte LengthPrefixedHead = 2;
    private const byte Fixed32 = 3;
    private const byte Fixed64 = 4;

    /// <summary>Integers that need more bits than these are written in four or eight bytes.</summary>
    private const int BitsInShortVarInt = 20;
    private const int BitsInLongVarInt = 41;

    private static readonly WireType Number = new("number");
    private static readonly WireType LengthPrefixed = new("length-prefixed");
    private static readonly WireType TagDelimited = new("tag-delimited");
    private static readonly IIntegerCoding FourBytes = new FixedWidthCoding(32, isBigEndian: false);
    private static readonly IIntegerCoding EightBytes = new FixedWidthCoding(64, isBigEndian: false);

    private static readonly Dictionary<byte, IFloatCoding> FloatWays = new()
    {
        [VarInt] = new HalfInVarintCoding(),
        [LengthPrefixedHead] = new NumeralCoding(),
        [Fixed32] = new IeeeCoding(isSingle: true),
        [Fixed64] = new IeeeCoding(isSingle: false),
    };

    public static readonly Layout Signed = new(Number, Integers(new ZigZagCoding()));
    public static readonly Layout Unsigned = new(Number, Integers(new VarintCoding()));
    public static readonly Layout Boolean = new(Number, Integers(new VarintCoding()));
    public static readonly Layout Half = new(Number, floats: new HeadedFloatCoding(VarInt, FloatWays));
    public static readonly Layout Single = new(Number, floats: new HeadedFloatCoding(Fixed32, FloatWays));
    public static readonly Layout Double = new(Number, floats: new HeadedFloatCoding(Fixed64, FloatWays));

    /// <summary>The sixteen bytes of a decimal, for which its numeral stands here.</summary>
    public static readonly Layout Decimal = new(LengthPrefixed, floats: new HeadedFloatCoding(LengthPrefixedHead, FloatWays));

    /// <summary>Ticks since year 1 and the two bits of the kind, of which one says that it is UTC.</summary>
    public static readonly Layout Instant = new(Number, Only(Fixed64, new DateTimeCoding()));

    public static readonly Layout Ticks = new(Number, Only(Fixed64, EightBytes));

    /// <summary>Days since year 1.</summary>
    public static readonly Layout Days =
        new(Number, Only(Fixed32, new ShiftedCoding(FourBytes, ValueText.Epoch.Ticks / TimeSpan.TicksPerDay)));

    public static readonly Layout Text = new(LengthPrefixed);
    public static readonly Layout Bytes = new(LengthPrefixed);
    public static readonly Layout Guid = new(LengthPrefixed);
    public static readonly Layout Large = new(LengthPrefixed, new BigEndianCoding());

    /// <summary>Fields up to a tag that ends them.</summary>
    public static readonly Layout Object = new(TagDelimited);

    /// <summary>The fields of a logical type.</summary>
    public static readonly Layout Surrogate = new(TagDelimited);

    public static byte HeadOfDecimal => LengthPrefixedHead;

    private static HeadedIntegerCoding Integers(IIntegerCoding varint) => new(
        Choose,
        new Dictionary<byte, IIntegerCoding> { [VarInt] = varint, [Fixed32] = FourBytes, [Fixed64] = EightBytes });

    private static byte Choose(BigInteger value) =>
        Has(value, BitsInShortVarInt) ? VarInt
        : Has(value, 31) ? Fixed32
        : Has(value, BitsInLongVarInt) ? VarInt
        : Fixed64;

    private static bool Has(BigInteger value, int bits) => value >= -BigInteger.Pow(2, bits) && value < BigInteger.Pow(2, bits);

    private static HeadedIntegerCoding Only(byte head, IIntegerCoding coding) =>
        new(_ => head, new Dictionary<byte, IIntegerCoding> { [head] = coding });
}
