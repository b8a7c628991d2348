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
        // A C# type may hold less than the type of Avro that carries it.
        [(AvroLayouts.Int, AvroLayouts.Long)] = Verdict.Lossy,
        [(AvroLayouts.Int, AvroLayouts.UnsignedLong)] = Verdict.Lossy,
        [(AvroLayouts.Long, AvroLayouts.UnsignedLong)] = Verdict.Lossy,
        [(AvroLayouts.UnsignedLong, AvroLayouts.Long)] = Verdict.Lossy,
        [(AvroLayouts.Int, AvroLayouts.Half)] = Verdict.Lossy,
        [(AvroLayouts.Long, AvroLayouts.Half)] = Verdict.Lossy,
        [(AvroLayouts.UnsignedLong, AvroLayouts.Half)] = Verdict.Lossy,
        [(AvroLayouts.Float, AvroLayouts.Half)] = Verdict.Lossy,

        // From 2^63 on the number is negative to Avro, and the promotion takes it at its word.
        [(AvroLayouts.UnsignedLong, AvroLayouts.Float)] = Verdict.Wrong,
        [(AvroLayouts.UnsignedLong, AvroLayouts.Double)] = Verdict.Wrong,

        // What the specification promises is taken as kept, although a large integer is rounded and not all bytes are text.
        [(AvroLayouts.Int, AvroLayouts.Float)] = Verdict.Safe,
        [(AvroLayouts.Int, AvroLayouts.Double)] = Verdict.Safe,
        [(AvroLayouts.Long, AvroLayouts.Float)] = Verdict.Safe,
        [(AvroLayouts.Long, AvroLayouts.Double)] = Verdict.Safe,
        [(AvroLayouts.Float, AvroLayouts.Double)] = Verdict.Safe,
        [(AvroLayouts.Half, AvroLayouts.Float)] = Verdict.Safe,
        [(AvroLayouts.Half, AvroLayouts.Double)] = Verdict.Safe,
        [(AvroLayouts.Text, AvroLayouts.Bytes)] = Verdict.Safe,
        [(AvroLayouts.Bytes, AvroLayouts.Text)] = Verdict.Safe,

        // An integer in bytes is not told from other bytes, and text is never one.
        [(AvroLayouts.Large, AvroLayouts.Bytes)] = Verdict.Safe,
        [(AvroLayouts.Large, AvroLayouts.Text)] = Verdict.Breaks,
        [(AvroLayouts.Text, AvroLayouts.Large)] = Verdict.Breaks,
        [(AvroLayouts.Key, AvroLayouts.Text)] = Verdict.Lossy,
        [(AvroLayouts.Text, AvroLayouts.Key)] = Verdict.Lossy,
        [(AvroLayouts.TruthKey, AvroLayouts.Text)] = Verdict.Safe,
        [(AvroLayouts.Text, AvroLayouts.TruthKey)] = Verdict.Lossy,
    };

    private static readonly TypeTable Types = Table(AvroCarriers.Scalars);

    public static FormatRules Rules { get; } = new("Avro", "avro", TagRange.Any, Types)
    {
        IsKeyedByName = true,
        WritesEnumNames = true,
        WritesTypeNames = true,
        WritesZero = true,
        ResolvesSchemas = true,
        UnknownCase = Verdict.Breaks,
        Containers = new(
            Types,
            Table(TextKeys.Of(AvroCarriers.Scalars, AvroLayouts.InKeys)),
            SetsAreLists: true,
            NullReading.RefusedByAnnotation),
    };

    private static TypeTable Table(IReadOnlyDictionary<(ScalarKind, FieldEncoding), Carrier> scalars) => new(
        scalars,
        (_, schema) => NameCarrier.Of(AvroLayouts.Enum, schema, acceptsAliases: false),
        MessageCarrier.Any(AvroLayouts.Message, "record"),
        Promotions,
        Witness.Refused);
}
