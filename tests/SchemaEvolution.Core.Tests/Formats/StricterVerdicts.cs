namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>Where a verdict is worse than what the examples show, and why.</summary>
internal static class StricterVerdicts
{
    /// <summary>Any bytes are an integer, but not one that somebody wrote.</summary>
    private static readonly string[] BytesAsInteger = ["string -> bigint", "bytes -> bigint", "bytes -> int128"];

    /// <summary>Nothing is known here of what is in the message.</summary>
    private static readonly string[] WellKnownAsMessage =
    [
        "decimal[decimal] -> Acme.Order", "timestamp -> Acme.Order", "timestamptz -> Acme.Order", "duration -> Acme.Order",
        "date -> Acme.Order", "time -> Acme.Order",
    ];

    private static readonly string[] Protobuf =
    [
        .. WellKnownAsMessage,
        "string -> bigint", "bytes -> bigint", "Acme.Order -> bigint", "Acme.Order -> int128", "Acme.Order -> uint128",

        // All but zero is true, so both values of bool happen to survive in encodings that are not compatible.
        "int8[zigzag] -> bool", "int16[zigzag] -> bool", "int32[zigzag] -> bool", "int64[zigzag] -> bool",
        "sint32 -> bool", "sint64 -> bool",

        // Only numbers too small for any example have bits that a narrow integer does not refuse.
        .. new[] { "float", "half" }.SelectMany(
            _ => new[] { "int8[fixed]", "int16[fixed]", "uint8[fixed]", "uint16[fixed]", "char[fixed]" },
            (writer, reader) => $"{writer} -> {reader}"),

        // The text is there, behind the key and the length of its field.
        "decimal[decimal] -> string",
    ];

    private static readonly Dictionary<string, string[]> ByTable = new()
    {
        ["protobuf"] = Protobuf,
        ["json"] = [.. RelativeUris, "bytes -> uri"],
        ["json keys"] = [.. RelativeUris, TruthAsUri, "bytes -> uri"],
        ["thrift_binary"] = [.. BytesAsInteger, .. WellKnownAsMessage],
        ["thrift_binary elements"] = BytesAsInteger,
        ["thrift_compact"] = [.. BytesAsInteger, .. WellKnownAsMessage],
        ["thrift_compact elements"] = BytesAsInteger,
        ["avro"] = [.. BytesAsInteger, "timestamptz -> Acme.Order"],
        ["avro keys"] = [.. BytesAsInteger, TruthAsUri, "timestamptz -> Acme.Order"],
    };

    /// <summary>A character, or the name of an enum value, is no URI that somebody wrote, although it could be a relative one.</summary>
    public static IReadOnlyList<string> RelativeUris => ["char -> uri", "enum Acme.Status -> uri"];

    /// <summary>The same of the words <c>true</c> and <c>false</c>, which are text where they are keys of maps.</summary>
    private const string TruthAsUri = "bool -> uri";

    /// <summary>Verdicts that have no witness.</summary>
    public static IEnumerable<string> Unproven(string table) =>
    [
        .. table.StartsWith("json", StringComparison.Ordinal) ? RelativeUris : [],
        .. table.EndsWith(" keys", StringComparison.Ordinal) ? new[] { TruthAsUri } : [],
    ];

    public static IReadOnlyList<string> Of(string table) => ByTable[table];
}
