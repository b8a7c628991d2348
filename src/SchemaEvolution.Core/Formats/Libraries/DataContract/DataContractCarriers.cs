using System.Globalization;
using System.Xml;
using SchemaEvolution.Core.Formats.Json;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Libraries.DataContract;

/// <summary>How each type travels as XML: as the text of the type of XML Schema that holds its values.</summary>
internal static class DataContractCarriers
{
    private static readonly LogicalCarriers Logical =
        new(DataContractLayouts.Logical, DataContractLayouts.Logical, DataContractLayouts.Number, DataContractLayouts.Number);

    /// <summary>An <c>xs:duration</c>.</summary>
    private static readonly TextCarrier Duration = new(
        DataContractLayouts.Logical, ["PT5M", "P1DT1H1M1.5S"], value => value, IsDuration, new(LogicalType.Duration));

    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(DataContractLayouts.Truth, IntegerRange.Unsigned(1), Overflow.Refuse, ValueText.Truth),
            [(Kind.Int8, FieldEncoding.Default)] = Integer(IntegerRange.Signed(8)),
            [(Kind.Int16, FieldEncoding.Default)] = Integer(IntegerRange.Signed(16)),
            [(Kind.UInt8, FieldEncoding.Default)] = Integer(IntegerRange.Unsigned(8)),
            [(Kind.UInt16, FieldEncoding.Default)] = Integer(IntegerRange.Unsigned(16)),
            [(Kind.Char, FieldEncoding.Default)] =
                new IntegerCarrier(DataContractLayouts.Character, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character),

            [(Kind.Half, FieldEncoding.Default)] = Structure(LogicalType.None, "Half"),
            [(Kind.Float, FieldEncoding.Default)] = new FloatCarrier(DataContractLayouts.Number, Precision.Single),
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(DataContractLayouts.Number, Precision.Double),
            [(Kind.Decimal, FieldEncoding.Default)] =
                DecimalNumerals.In(DataContractLayouts.Number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint),

            [(Kind.String, FieldEncoding.Default)] =
                new TextCarrier(DataContractLayouts.Text, [.. TextCarrier.Samples, "abcd"], QuotedText.Write),
            [(Kind.Bytes, FieldEncoding.Default)] = new Base64Carrier(DataContractLayouts.Base64),
            [(Kind.Guid, FieldEncoding.Default)] = Logical.GuidText,
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri with { Layout = DataContractLayouts.Reference, Meaning = default },
            [(Kind.Timestamp, FieldEncoding.Default)] = Logical.TimestampText,
            [(Kind.Duration, FieldEncoding.Default)] = Duration,
            [(Kind.Date, FieldEncoding.Default)] = Logical.DateText,
            [(Kind.Time, FieldEncoding.Default)] = Logical.TimeText,

            [(Kind.TimestampTz, FieldEncoding.Default)] = Structure(LogicalType.Instant, "DateTimeOffset"),
            [(Kind.Version, FieldEncoding.Default)] = Structure(LogicalType.Version, "Version"),
            [(Kind.BigInt, FieldEncoding.Default)] = Structure(LogicalType.Integer, "BigInteger"),
            [(Kind.Int128, FieldEncoding.Default)] = Structure(LogicalType.Integer, "Int128"),
            [(Kind.UInt128, FieldEncoding.Default)] = Structure(LogicalType.Integer, "UInt128"),
        }.With(ScalarRows.Integers(
            Integer(IntegerRange.Signed(32)),
            Integer(IntegerRange.Unsigned(32)),
            Integer(IntegerRange.Signed(64)),
            Integer(IntegerRange.Unsigned(64))));

    /// <summary>In a collection an element bears the name of its type, and is passed over under any other.</summary>
    public static IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Elements { get; } = Scalars
        .GroupBy(row => row.Value)
        .SelectMany(group =>
        {
            var named = group.Key with { Layout = new(new($"element {Spelling.Of(group.First().Key.Kind)}")) };
            return group.Select(row => (row.Key, Carrier: named));
        })
        .ToDictionary(row => row.Key, row => row.Carrier);

    /// <summary>Names alone: a number is no name.</summary>
    public static Carrier NameOf(EnumSchema? schema) =>
        NameCarrier.Of(DataContractLayouts.Name, schema, acceptsAliases: false) with { AcceptsNumbers = false };

    /// <summary>A type of .NET with fields, which no other has.</summary>
    private static MessageCarrier Structure(LogicalType type, string shown) =>
        MessageCarrier.Any(new(new(shown)), shown) with { Meaning = new(type) };

    private static bool IsDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text) is var _;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IntegerCarrier Integer(IntegerRange range) =>
        new(DataContractLayouts.Number, range, Overflow.Refuse, ValueText.Integer);
}
