using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Protocol Buffers as any conforming peer reads them.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/proto3/ and https://protobuf.dev/programming-guides/encoding/.</remarks>
public static class ProtobufFormat
{
    /// <remarks>Source: https://protobuf.dev/programming-guides/proto3/#updating.</remarks>
    private static readonly Dictionary<(Layout Writer, Layout Reader), Verdict> Readings = new()
    {
        // 5 is the varint 5, and 10 as a zigzag varint: https://protobuf.dev/programming-guides/encoding/#signed-ints
        [(ProtobufLayouts.Varint, ProtobufLayouts.ZigZag)] = Verdict.Wrong,
        [(ProtobufLayouts.ZigZag, ProtobufLayouts.Varint)] = Verdict.Wrong,

        // The same four or eight bytes: https://protobuf.dev/programming-guides/encoding/#non-varints
        [(ProtobufLayouts.Fixed32, ProtobufLayouts.Float32)] = Verdict.Wrong,
        [(ProtobufLayouts.Float32, ProtobufLayouts.Fixed32)] = Verdict.Wrong,
        [(ProtobufLayouts.Fixed64, ProtobufLayouts.Float64)] = Verdict.Wrong,
        [(ProtobufLayouts.Float64, ProtobufLayouts.Fixed64)] = Verdict.Wrong,

        // All that has a length is bytes; bytes are text where they are UTF-8.
        [(ProtobufLayouts.Text, ProtobufLayouts.Bytes)] = Verdict.Safe,
        [(ProtobufLayouts.BigEndian, ProtobufLayouts.Bytes)] = Verdict.Safe,
        [(ProtobufLayouts.Message, ProtobufLayouts.Bytes)] = Verdict.Safe,
        [(ProtobufLayouts.WellKnown, ProtobufLayouts.Bytes)] = Verdict.Safe,
        [(ProtobufLayouts.Bytes, ProtobufLayouts.Text)] = Verdict.Lossy,
    };

    public static FormatRules Rules { get; } = new(
        "Protobuf",
        "protobuf",
        new TagRange(1, (1 << 29) - 1, Reservation.OfRange(19_000, 19_999)),
        new TypeTable(
            ProtobufCarriers.Scalars,
            (_, _) => ProtobufCarriers.Enumeration,
            MessageCarrier.Any(ProtobufLayouts.Message),
            Readings,
            Witness.Skipped));

    /// <summary>Whether elements of the type can be laid out as one length-delimited run: numbers, bool, char and enums.</summary>
    public static bool IsPackable(FieldType element) =>
        element is not CollectionType && Rules.Types.CarrierOf(element).WireType != ProtobufLayouts.Len;
}
