namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>Where a verdict is better than the examples show, because a specification calls the two types compatible.</summary>
internal static class SpecificationPromises
{
    /// <summary>
    /// Avro promotes every integer to float and double, which round the large ones, and bytes to string, which not all bytes are.
    /// Source: https://avro.apache.org/docs/1.12.0/specification/#schema-resolution.
    /// </summary>
    private static readonly string[] Avro =
    [
        "bytes -> string",
        "int32 -> float", "sint32 -> float", "sfixed32 -> float", "uint32 -> float", "fixed32 -> float",
        "int64 -> float", "sint64 -> float", "sfixed64 -> float",
        "int64 -> double", "sint64 -> double", "sfixed64 -> double",
        "timestamp -> float", "timestamp[milliseconds] -> float",
        "timestamptz[milliseconds] -> float", "timestamptz[microseconds] -> float",
        "timestamp -> double", "timestamptz[microseconds] -> double",
        "duration -> float", "duration[milliseconds] -> float", "duration -> double",
        "time -> float", "time[milliseconds] -> float",
    ];

    public static IReadOnlyList<string> Of(string table) => table switch
    {
        "avro" => Avro,
        "avro keys" => ["bytes -> string"],
        _ => [],
    };
}
