namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>Where a verdict is better than the examples show, because a specification calls the two types compatible.</summary>
internal static class SpecificationPromises
{
    /// <summary>
    /// Avro promotes every integer to float and double, which round the large ones, and bytes to string, which not all bytes are.
    /// Source: https://avro.apache.org/docs/1.12.0/specification/#schema-resolution.
    /// </summary>
    public static bool Cover(string table, string pair) => table.StartsWith("avro", StringComparison.Ordinal)
        && (pair is "bytes -> string"
            || pair.EndsWith(" -> float", StringComparison.Ordinal)
            || pair.EndsWith(" -> double", StringComparison.Ordinal));
}
