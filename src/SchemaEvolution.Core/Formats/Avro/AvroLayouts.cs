using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Avro;

/// <summary>
/// The types of an Avro schema. A reader has the writer's schema and converts by it, so that numbers are compared by value and not by
/// bytes.
/// </summary>
/// <remarks>Source: https://avro.apache.org/docs/1.12.0/specification/#schema-resolution.</remarks>
internal static class AvroLayouts
{
    private static readonly NumeralCoding Numeral = new();
    private static readonly WireType String = new("string");
    private static readonly WireType BytesType = new("bytes");
    private static readonly WireType Record = new("record");

    public static readonly Layout Boolean = new(new("boolean"), new TruthCoding());
    public static readonly Layout Int = new(new("int"), Numeral);
    public static readonly Layout Long = new(new("long"), Numeral);

    /// <summary>The 64 bits of an unsigned integer.</summary>
    public static readonly Layout UnsignedLong = new(Long.WireType, new UnsignedNumeralCoding());
    public static readonly Layout Float = new(new("float"), floats: Numeral);

    /// <summary>A float that holds no more than a half.</summary>
    public static readonly Layout Half = new(Float.WireType, floats: Numeral);
    public static readonly Layout Double = new(new("double"), floats: Numeral);
    public static readonly Layout Text = new(String);

    /// <summary>An integer as the key of a map, whose keys are strings.</summary>
    public static readonly Layout Key = new(String, Numeral);

    /// <summary><c>true</c> or <c>false</c> as the key of a map.</summary>
    public static readonly Layout TruthKey = new(String, new TruthCoding());
    public static readonly Layout Bytes = new(BytesType);
    public static readonly Layout Large = new(BytesType, new BigEndianCoding());
    public static readonly Layout Enum = new(new("enum"));

    /// <summary>A record of the program, whose structure is compared elsewhere.</summary>
    public static readonly Layout Message = new(Record);

    /// <summary>A record for a logical type.</summary>
    public static readonly Layout WellKnown = new(Record);

    /// <summary>What is no string is one as the key of a map.</summary>
    public static readonly IReadOnlyDictionary<Layout, Layout> InKeys =
        new Dictionary<Layout, Layout> { [Int] = Key, [Long] = Key, [UnsignedLong] = Key, [Boolean] = TruthKey };
}
