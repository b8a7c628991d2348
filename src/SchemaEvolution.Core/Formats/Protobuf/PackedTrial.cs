using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>Reads a run of packed elements as something else that has a length, or the other way round.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/encoding/#packed.</remarks>
internal static class PackedTrial
{
    /// <summary>
    /// Whether a reader takes what it meets for its own: one of the two is packed, and the other is packed or has a length.
    /// </summary>
    public static bool IsUnnoticed(Carrier writer, bool isWriterRepeated, Carrier reader, bool isReaderRepeated) =>
        writer.WireType != reader.WireType
        && (IsPacked(writer, isWriterRepeated) || IsPacked(reader, isReaderRepeated))
        && HasLength(writer, isWriterRepeated)
        && HasLength(reader, isReaderRepeated);

    /// <summary>The first example that is read as something, else one that is refused.</summary>
    public static Witness Run(Carrier writer, Carrier reader) => writer.ExamplesFor(reader)
        .Select(value => (value, read: reader.Read(writer.Write(value))))
        .OrderBy(seen => seen.read is null)
        .Select(seen => new Witness($"[{writer.Show(seen.value)}]", seen.read is null ? Witness.Refused : reader.Show(seen.read)))
        .First();

    private static bool IsPacked(Carrier element, bool isRepeated) => isRepeated && element.WireType != ProtobufLayouts.Len;

    private static bool HasLength(Carrier element, bool isRepeated) =>
        element.WireType == ProtobufLayouts.Len || IsPacked(element, isRepeated);
}
