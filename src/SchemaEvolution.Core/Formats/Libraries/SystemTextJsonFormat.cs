using System.Collections.Concurrent;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.SystemTextJson;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries;

/// <summary>JSON as System.Text.Json reads it, which is not the JSON of Protobuf.</summary>
/// <remarks>
/// Source: https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/overview; the verdicts are measured with .NET 10.
/// </remarks>
public static class SystemTextJsonFormat
{
    private static readonly ConcurrentDictionary<SystemTextJsonOptions, FormatRules> Known = new();

    /// <summary>Without options.</summary>
    public static FormatRules Rules { get; } = With(new());

    /// <summary>With an enum whose values travel as names.</summary>
    public static FormatRules WithEnumNames { get; } = With(new() { WritesEnumNames = true });

    /// <summary>As the code asks for it; the same options give the same value.</summary>
    public static FormatRules With(SystemTextJsonOptions options) => Known.GetOrAdd(options, Create);

    private static FormatRules Create(SystemTextJsonOptions options)
    {
        var number = options.WritesNumbersAsText ? SystemTextJsonLayouts.Quoted : SystemTextJsonLayouts.Number;
        var scalars = SystemTextJsonCarriers.Scalars(number);
        var readings = Readings(options.ReadsNumbersFromText);
        var numbers = UnderlyingIntegers.Of(scalars, SystemTextJsonLayouts.Name);
        var types = Table(
            scalars,
            (type, schema) => options.WritesEnumNames && type.Layout is null ? NameOf(schema) : numbers(type, schema),
            readings);
        return new("System.Text.Json", DialectNames.SystemTextJson, TagRange.Any, types)
        {
            Dialect = DialectNames.SystemTextJson,
            IsKeyedByName = true,
            IgnoresCase = options.IgnoresCase,
            RefusesUnknownMembers = options.RefusesUnmappedMembers,
            WritesEnumNames = options.WritesEnumNames,
            WritesZero = true,
            Nulls = NullReading.Refused,
            TellsStructsByNull = true,
            LeavesOutDefaults = true,
            HasDefaultsOfLeftOut = true,
            UnknownCase = options.ReadsUnknownCaseAsBase ? Verdict.Lossy : Verdict.Breaks,
            TellsCasesByMember = true,
            AnyType = MessageType.Anything,
            IgnoresForeignNamespaces = true,
            Traits = SystemTextJsonTraits.Judge,
            Containers = new(
                types,
                Table(TextKeys.Of(scalars, SystemTextJsonLayouts.InKeys), (_, schema) => NameOf(schema), readings),
                SetsAreLists: true,
                NullReading.Refused),
        };
    }

    private static NameCarrier NameOf(EnumSchema? schema) => NameCarrier.Of(SystemTextJsonLayouts.Name, schema, acceptsAliases: false);

    private static TypeTable Table(
        IReadOnlyDictionary<(ScalarKind, FieldEncoding), Carrier> scalars,
        Func<EnumType, EnumSchema?, Carrier> enumeration,
        IReadOnlyDictionary<(Layout, Layout), Verdict> readings) =>
        new(scalars, enumeration, SystemTextJsonCarriers.Object, readings, Witness.Refused);

    private static Dictionary<(Layout Writer, Layout Reader), Verdict> Readings(bool readsNumbersFromText)
    {
        var readings = new Dictionary<(Layout, Layout), Verdict>
        {
            // What is written as text is read as text too, and from a number.
            [(SystemTextJsonLayouts.Number, SystemTextJsonLayouts.Quoted)] = Verdict.Lossy,
            [(SystemTextJsonLayouts.Text, SystemTextJsonLayouts.Quoted)] = Verdict.Lossy,
            [(SystemTextJsonLayouts.Quoted, SystemTextJsonLayouts.Text)] = Verdict.Safe,
            [(SystemTextJsonLayouts.Quoted, SystemTextJsonLayouts.Reference)] = Verdict.Lossy,

            [(SystemTextJsonLayouts.Character, SystemTextJsonLayouts.Text)] = Verdict.Safe,
            [(SystemTextJsonLayouts.Text, SystemTextJsonLayouts.Character)] = Verdict.Lossy,
            [(SystemTextJsonLayouts.Logical, SystemTextJsonLayouts.Text)] = Verdict.Safe,
            [(SystemTextJsonLayouts.Reference, SystemTextJsonLayouts.Text)] = Verdict.Safe,
            [(SystemTextJsonLayouts.Text, SystemTextJsonLayouts.Reference)] = Verdict.Lossy,
            [(SystemTextJsonLayouts.Character, SystemTextJsonLayouts.Reference)] = Verdict.Safe,
            [(SystemTextJsonLayouts.Logical, SystemTextJsonLayouts.Reference)] = Verdict.Safe,
            [(SystemTextJsonLayouts.TruthKey, SystemTextJsonLayouts.Text)] = Verdict.Safe,
            [(SystemTextJsonLayouts.Text, SystemTextJsonLayouts.TruthKey)] = Verdict.Lossy,

            // A reader of names takes numbers too.
            [(SystemTextJsonLayouts.Name, SystemTextJsonLayouts.Text)] = Verdict.Safe,
            [(SystemTextJsonLayouts.Text, SystemTextJsonLayouts.Name)] = Verdict.Lossy,
            [(SystemTextJsonLayouts.Number, SystemTextJsonLayouts.Name)] = Verdict.Lossy,
            [(SystemTextJsonLayouts.Quoted, SystemTextJsonLayouts.Name)] = Verdict.Lossy,

            // Nothing tells text from base64.
            [(SystemTextJsonLayouts.Base64, SystemTextJsonLayouts.Reference)] = Verdict.Wrong,
            [(SystemTextJsonLayouts.Base64, SystemTextJsonLayouts.Text)] = Verdict.Wrong,
            [(SystemTextJsonLayouts.Text, SystemTextJsonLayouts.Base64)] = Verdict.Wrong,
            [(SystemTextJsonLayouts.Reference, SystemTextJsonLayouts.Base64)] = Verdict.Wrong,
        };
        if (readsNumbersFromText)
        {
            readings.Add((SystemTextJsonLayouts.Quoted, SystemTextJsonLayouts.Number), Verdict.Lossy);
            readings.Add((SystemTextJsonLayouts.Text, SystemTextJsonLayouts.Number), Verdict.Lossy);
        }

        return readings;
    }
}
