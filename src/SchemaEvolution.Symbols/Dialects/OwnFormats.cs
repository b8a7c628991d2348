namespace SchemaEvolution.Symbols.Dialects;

/// <summary>The keys of the wire formats, by their bits in the attribute's <c>WireFormats</c>.</summary>
internal static class OwnFormats
{
    private static readonly IReadOnlyList<(int Bit, string Key)> Keys =
        [(1, "protobuf"), (2, "json"), (4, "thrift_binary"), (8, "thrift_compact"), (16, "avro")];

    /// <summary>Null if the attribute does not narrow the formats of the project.</summary>
    public static IReadOnlyList<string>? Read(object? formats) =>
        formats is int bits and not 0 ? [.. Keys.Where(format => (bits & format.Bit) != 0).Select(format => format.Key)] : null;
}
