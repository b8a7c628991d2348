using System.Numerics;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Json;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>JSON as the JSON mapping of Protobuf defines it; names that a reader does not know are passed over.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/json/.</remarks>
public static class JsonFormat
{
    /// <remarks>
    /// Parsers take numbers in quotation marks, and the numbers of enum values.
    /// Source: https://protobuf.dev/programming-guides/json/#field-representation.
    /// </remarks>
    private static readonly Dictionary<(Layout Writer, Layout Reader), Verdict> Readings = new()
    {
        [(JsonLayouts.Quoted, JsonLayouts.Number)] = Verdict.Lossy,
        [(JsonLayouts.Number, JsonLayouts.Quoted)] = Verdict.Lossy,
        [(JsonLayouts.Text, JsonLayouts.Number)] = Verdict.Lossy,
        [(JsonLayouts.Text, JsonLayouts.Quoted)] = Verdict.Lossy,
        [(JsonLayouts.Quoted, JsonLayouts.Text)] = Verdict.Safe,
        [(JsonLayouts.Quoted, JsonLayouts.Logical)] = Verdict.Lossy,
        [(JsonLayouts.Quoted, JsonLayouts.Reference)] = Verdict.Lossy,
        [(JsonLayouts.Logical, JsonLayouts.Text)] = Verdict.Safe,

        [(JsonLayouts.Character, JsonLayouts.Text)] = Verdict.Safe,
        [(JsonLayouts.Text, JsonLayouts.Character)] = Verdict.Lossy,
        [(JsonLayouts.Character, JsonLayouts.Number)] = Verdict.Lossy,
        [(JsonLayouts.Character, JsonLayouts.Quoted)] = Verdict.Lossy,
        [(JsonLayouts.Quoted, JsonLayouts.Character)] = Verdict.Lossy,

        [(JsonLayouts.Reference, JsonLayouts.Text)] = Verdict.Safe,
        [(JsonLayouts.Text, JsonLayouts.Reference)] = Verdict.Lossy,
        [(JsonLayouts.TruthKey, JsonLayouts.Text)] = Verdict.Safe,
        [(JsonLayouts.Text, JsonLayouts.TruthKey)] = Verdict.Lossy,
        [(JsonLayouts.Name, JsonLayouts.Text)] = Verdict.Safe,
        [(JsonLayouts.Text, JsonLayouts.Name)] = Verdict.Lossy,
        [(JsonLayouts.Character, JsonLayouts.Name)] = Verdict.Lossy,
        [(JsonLayouts.Number, JsonLayouts.Name)] = Verdict.Lossy,
        [(JsonLayouts.Quoted, JsonLayouts.Name)] = Verdict.Lossy,

        // Nothing tells text from base64.
        [(JsonLayouts.Base64, JsonLayouts.Reference)] = Verdict.Wrong,
        [(JsonLayouts.Base64, JsonLayouts.Text)] = Verdict.Wrong,
        [(JsonLayouts.Text, JsonLayouts.Base64)] = Verdict.Wrong,
    };

    private static readonly TypeTable Types = Table(JsonCarriers.Scalars);

    public static FormatRules Rules { get; } = new("JSON", "json", TagRange.Any, Types)
    {
        IsKeyedByName = true,
        WritesEnumNames = true,
        AcceptsValueAliases = true,
        RefusesTwoOfOneOf = true,
        UnknownCase = Verdict.Breaks,
        ExactNumbers = new(JsonLayouts.Number, IntegerRange.Within(BigInteger.Pow(2, 53))),
        Containers = new(
            Types,
            Table(TextKeys.Of(JsonCarriers.Scalars, JsonLayouts.InKeys)),
            SetsAreLists: true,
            NullReading.RefusedByAnnotation),
    };

    private static TypeTable Table(IReadOnlyDictionary<(ScalarKind, FieldEncoding), Carrier> scalars) => new(
        scalars,
        (_, schema) => NameCarrier.Of(JsonLayouts.Name, schema, acceptsAliases: true),
        MessageCarrier.Any(JsonLayouts.Object, "object"),
        Readings,
        Witness.Refused);
}
