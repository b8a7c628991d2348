using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Avro;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Avro, whose readers have the schema of the writer and refuse what they cannot resolve.</summary>
/// <remarks>Source: https://avro.apache.org/docs/1.12.0/specification/#schema-resolution.</remarks>
public static class AvroFormat
{
    private static readonly Dictionary<(Layout Writer, Layout Reader), Verdict> Promotions = new()
    {
        // By value, so that all depends on whether the reader's type holds it: float and double do not hold every long.
        [(AvroLayouts.Int, AvroLayouts.Long)] = Verdict.Lossy,
        [(AvroLayouts.Int, AvroLayouts.Float)] = Verdict.Lossy,
        [(AvroLayouts.Int, AvroLayouts.Double)] = Verdict.Lossy,
        [(AvroLayouts.Long, AvroLayouts.Float)] = Verdict.Lossy,
        [(AvroLayouts.Long, AvroLayouts.Double)] = Verdict.Lossy,
        [(AvroLayouts.Float, AvroLayouts.Double)] = Verdict.Lossy,
        // One promotion both ways; bytes are text where they are UTF-8, and text is never an integer.
        [(AvroLayouts.Text, AvroLayouts.Bytes)] = Verdict.Safe,
        [(AvroLayouts.Large, AvroLayouts.Bytes)] = Verdict.Safe,
        [(AvroLayouts.Bytes, AvroLayouts.Text)] = Verdict.Lossy,
        [(AvroLayouts.Large, AvroLayouts.Text)] = Verdict.Breaks,
        [(AvroLayouts.Text, AvroLayouts.Large)] = Verdict.Breaks,
        [(AvroLayouts.Key, AvroLayouts.Text)] = Verdict.Lossy,
        [(AvroLayouts.Text, AvroLayouts.Key)] = Verdict.Lossy,
    };

    public static FormatRules Rules { get; } = new("Avro", "avro", TagRange.Any, Table(AvroCarriers.Scalars))
    {
        IsKeyedByName = true,
        WritesEnumNames = true,
        WritesTypeNames = true,
        WritesZero = true,
        ResolvesSchemas = true,
        UnknownCase = Verdict.Breaks,
        Containers = new(
            Table(AvroCarriers.Scalars),
            Table(TextKeys.Of(AvroCarriers.Scalars, AvroLayouts.Key)),
            SetsAreLists: true,
            HasNulls: true),
    };

    private static TypeTable Table(IReadOnlyDictionary<(ScalarKind, FieldEncoding), Carrier> scalars) => new(
        scalars,
        schema => NameCarrier.Of(AvroLayouts.Enum, schema),
        MessageCarrier.Any(AvroLayouts.Message),
        Promotions,
        Witness.Refused);
}
