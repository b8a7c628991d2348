using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.ProtobufNet;
using SchemaEvolution.Core.Formats.Libraries.Tuples;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries;

/// <summary>Protocol Buffers as protobuf-net reads them: another wire type, or a number out of range, is refused.</summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net; the verdicts are measured with version 3.4.14.</remarks>
public static class ProtobufNetFormat
{
    private static readonly Layout[] Integers =
        [ProtobufNetLayouts.Varint, ProtobufNetLayouts.ZigZag, ProtobufNetLayouts.Fixed32, ProtobufNetLayouts.Fixed64];

    public static FormatRules Rules { get; } = new(
        "protobuf-net",
        DialectNames.ProtobufNet,
        ProtobufFormat.Rules.Tags,
        new TypeTable(
            ProtobufNetCarriers.Scalars,
            UnderlyingIntegers.Of(ProtobufNetCarriers.Scalars, ProtobufNetLayouts.Text),
            MessageCarrier.Any(ProtobufNetLayouts.Message),
            Readings(),
            Witness.Refused))
    {
        Dialect = DialectNames.ProtobufNet,
        UnknownCase = Verdict.Lossy,
        Traits = ProtobufNetTraits.Judge,
        // Source: https://github.com/protobuf-net/protobuf-net (MetaType.ResolveTupleConstructor, KeyValuePairSerializer).
        FrameworkMessage = static type => TupleMessage.Of(type, firstTag: 1),
        WritesFromRoot = true,
        IsUnpacked = true,
        RequiresNothing = true,
    };

    private static Dictionary<(Layout Writer, Layout Reader), Verdict> Readings()
    {
        var readings = new Dictionary<(Layout, Layout), Verdict>
        {
            // Nothing but the member says that a varint is zigzag.
            [(ProtobufNetLayouts.Varint, ProtobufNetLayouts.ZigZag)] = Verdict.Wrong,
            [(ProtobufNetLayouts.ZigZag, ProtobufNetLayouts.Varint)] = Verdict.Wrong,
            [(ProtobufNetLayouts.ZigZag, ProtobufNetLayouts.Fixed32)] = Verdict.Wrong,
            [(ProtobufNetLayouts.ZigZag, ProtobufNetLayouts.Fixed64)] = Verdict.Wrong,

            [(ProtobufNetLayouts.Float32, ProtobufNetLayouts.Float64)] = Verdict.Lossy,
            [(ProtobufNetLayouts.Float64, ProtobufNetLayouts.Float32)] = Verdict.Lossy,

            [(ProtobufNetLayouts.Text, ProtobufNetLayouts.Bytes)] = Verdict.Safe,
            [(ProtobufNetLayouts.Message, ProtobufNetLayouts.Bytes)] = Verdict.Safe,
            [(ProtobufNetLayouts.Bytes, ProtobufNetLayouts.Text)] = Verdict.Lossy,

            // Text may happen to be a message. A message is text in any case: bytes that are not are replaced.
            [(ProtobufNetLayouts.Text, ProtobufNetLayouts.BclTime)] = Verdict.Wrong,
            [(ProtobufNetLayouts.BclTime, ProtobufNetLayouts.Text)] = Verdict.Wrong,
            [(ProtobufNetLayouts.BclDecimal, ProtobufNetLayouts.Text)] = Verdict.Wrong,
            [(ProtobufNetLayouts.BclGuid, ProtobufNetLayouts.Text)] = Verdict.Wrong,
            [(ProtobufNetLayouts.WellKnown, ProtobufNetLayouts.Text)] = Verdict.Wrong,
            [(ProtobufNetLayouts.Message, ProtobufNetLayouts.Text)] = Verdict.Wrong,
        };
        foreach (var writer in Integers)
        {
            foreach (var reader in Integers.Where(reader => reader != writer && !readings.ContainsKey((writer, reader))))
                readings.Add((writer, reader), Verdict.Lossy);

            // The bits of a floating point number are an integer to a reader of one.
            readings.Add((ProtobufNetLayouts.Float32, writer), Verdict.Wrong);
            readings.Add((ProtobufNetLayouts.Float64, writer), Verdict.Wrong);
        }

        readings.Add((ProtobufNetLayouts.Fixed32, ProtobufNetLayouts.Float32), Verdict.Wrong);
        readings.Add((ProtobufNetLayouts.Fixed32, ProtobufNetLayouts.Float64), Verdict.Wrong);
        readings.Add((ProtobufNetLayouts.Fixed64, ProtobufNetLayouts.Float64), Verdict.Wrong);
        readings.Add((ProtobufNetLayouts.Fixed64, ProtobufNetLayouts.Float32), Verdict.Wrong);
        return readings;
    }
}
