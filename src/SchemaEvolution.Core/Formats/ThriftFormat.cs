using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Thrift;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats;

/// <summary>Apache Thrift in its binary and its compact protocol, as the code reads that the Thrift compiler generates.</summary>
/// <remarks>
/// Source: https://thrift.apache.org/docs/idl and https://github.com/apache/thrift/tree/master/doc/specs. A field of another type is
/// skipped; the type in the header of a list, set or map is not compared.
/// </remarks>
public static class ThriftFormat
{
    public static FormatRules Binary { get; } =
        Of("Thrift Binary", "thrift_binary", ElementsOf(ThriftLayouts.OfBinaryElements, BytesOf(ThriftLayouts.OfBinaryElements)));

    public static FormatRules Compact { get; } =
        Of("Thrift Compact", "thrift_compact", ElementsOf(ThriftLayouts.OfCompactElements, VarintsOf(ThriftLayouts.OfCompactElements)));

    private static FormatRules Of(string name, string key, TypeTable elements) =>
        new(name, key, new TagRange(1, short.MaxValue), Table(ThriftLayouts.OfFields, [], Verdict.Breaks))
        {
            WritesZero = true,
            UnknownCase = Verdict.Lossy,
            Containers = new(elements, elements, SetsAreLists: false, NullReading.LeftOut),
        };

    private static TypeTable ElementsOf(ThriftLayouts layouts, params Layout[] alike) => Table(layouts, alike, Verdict.Wrong);

    private static Layout[] BytesOf(ThriftLayouts layouts) => [layouts.Bool, layouts.I8];

    private static Layout[] VarintsOf(ThriftLayouts layouts) => [layouts.I16, layouts.I32, layouts.I64];

    /// <param name="alike">Integers that differ in their range alone.</param>
    private static TypeTable Table(ThriftLayouts layouts, Layout[] alike, Verdict unnoticed)
    {
        var readings = new Dictionary<(Layout, Layout), Verdict>
        {
            // All have the one type STRING; bytes are text where they are UTF-8.
            [(layouts.Text, layouts.Bytes)] = Verdict.Safe,
            [(layouts.Large, layouts.Bytes)] = Verdict.Safe,
            [(layouts.Bytes, layouts.Text)] = Verdict.Lossy,
            [(layouts.Large, layouts.Text)] = Verdict.Breaks,
            [(layouts.Text, layouts.Large)] = Verdict.Breaks,
            [(layouts.Bytes, layouts.Large)] = Verdict.Breaks,
        };
        foreach (var writer in alike)
            foreach (var reader in alike.Where(reader => reader != writer))
                readings.Add((writer, reader), Verdict.Lossy);
        return new(
            ThriftCarriers.Scalars(layouts),
            (_, _) => ThriftCarriers.Enumeration(layouts),
            MessageCarrier.Any(layouts.Struct, "struct"),
            readings,
            Witness.Skipped,
            unnoticed);
    }
}
