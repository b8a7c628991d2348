using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>Reads a run of packed elements as something else that has a length, or the other way round.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/encoding/#packed.</remarks>
internal static class PackedTrial
{
    private static readonly WireType[] Packable = [ProtobufLayouts.VarintType, ProtobufLayouts.I32, ProtobufLayouts.I64];

    /// <summary>
    /// Whether a reader takes what it meets for its own: one of the two is packed, and the other is packed or has a length.
    /// </summary>
    public static bool IsUnnoticed(Carrier writer, bool isWriterRepeated, Carrier reader, bool isReaderRepeated) =>
        writer.WireType != reader.WireType
        && (IsPacked(writer, isWriterRepeated) || IsPacked(reader, isReaderRepeated))
        && HasLength(writer, isWriterRepeated)
        && HasLength(reader, isReaderRepeated);

    /// <summary>The first example that is read as something, else one that is refused.</summary>
    public static Witness Run(Carrier writer, bool isWriterRepeated, Carrier reader) => writer.ExamplesFor(reader)
        .Select(value => new Witness(
            isWriterRepeated ? $"[{writer.Show(value)}]" : writer.Show(value),
            Read(reader, writer.Write(value)) ?? Witness.Refused))
        .OrderBy(witness => witness.Read == Witness.Refused)
        .First();

    /// <summary>The bytes as one value, or as a run of packed elements; null if they are refused.</summary>
    private static string? Read(Carrier reader, byte[] bytes)
    {
        if (reader.WireType == ProtobufLayouts.Len)
            return reader.Read(bytes) is { } value ? reader.Show(value) : null;
        var elements = new List<string>();
        for (var position = 0; position < bytes.Length;)
        {
            if (WireField.TryFindEnd(bytes, reader.WireType, ref position) is not { } end
                || end > bytes.Length
                || reader.Read(reader.Layout.Single(bytes.Skip(position).Take(end - position))) is not { } element)
                return null;
            elements.Add(reader.Show(element));
            position = end;
        }

        return $"[{string.Join(", ", elements)}]";
    }

    private static bool IsPacked(Carrier element, bool isRepeated) => isRepeated && Packable.Contains(element.WireType);

    private static bool HasLength(Carrier element, bool isRepeated) =>
        element.WireType == ProtobufLayouts.Len || IsPacked(element, isRepeated);
}
