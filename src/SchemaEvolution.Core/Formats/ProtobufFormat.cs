using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Protocol Buffers as any conforming peer reads them.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/proto3/ and https://protobuf.dev/programming-guides/encoding/.</remarks>
public static class ProtobufFormat
{
    /// <summary>What a reader of one layout makes of another with the same wire type; a pair that is absent breaks.</summary>
    /// <remarks>Source: https://protobuf.dev/programming-guides/proto3/#updating.</remarks>
    private static readonly Dictionary<(Layout Writer, Layout Reader), Verdict> Readings = new()
    {
        // 5 is the varint 5, and 10 as a zigzag varint: https://protobuf.dev/programming-guides/encoding/#signed-ints
        [(Layout.Varint, Layout.ZigZag)] = Verdict.Wrong,
        [(Layout.ZigZag, Layout.Varint)] = Verdict.Wrong,

        // The same four or eight bytes: https://protobuf.dev/programming-guides/encoding/#non-varints
        [(Layout.Fixed32, Layout.Float32)] = Verdict.Wrong,
        [(Layout.Float32, Layout.Fixed32)] = Verdict.Wrong,
        [(Layout.Fixed64, Layout.Float64)] = Verdict.Wrong,
        [(Layout.Float64, Layout.Fixed64)] = Verdict.Wrong,

        // All that has a length is bytes; bytes are text where they are UTF-8.
        [(Layout.Text, Layout.Bytes)] = Verdict.Safe,
        [(Layout.BigEndian, Layout.Bytes)] = Verdict.Safe,
        [(Layout.Message, Layout.Bytes)] = Verdict.Safe,
        [(Layout.WellKnown, Layout.Bytes)] = Verdict.Safe,
        [(Layout.Bytes, Layout.Text)] = Verdict.Lossy,
    };

    public static FormatRules Rules { get; } = new(
        "Protobuf",
        "protobuf",
        new TagRange(1, (1 << 29) - 1, Reservation.OfRange(19_000, 19_999)),
        new TypeTable(ProtobufCarriers.Scalars, ProtobufCarriers.Enumeration, ProtobufCarriers.Message, Readings));
}
