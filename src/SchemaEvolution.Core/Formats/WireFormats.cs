namespace SchemaEvolution.Core.Formats;

/// <summary>The wire formats that are known.</summary>
public static class WireFormats
{
    public static IReadOnlyList<FormatRules> All { get; } =
        [ProtobufFormat.Rules, JsonFormat.Rules, ThriftFormat.Binary, ThriftFormat.Compact, AvroFormat.Rules];

    /// <summary>The format that configuration calls <paramref name="key"/>, in any case; null if there is none.</summary>
    public static FormatRules? Find(string key) =>
        All.FirstOrDefault(format => string.Equals(format.Key, key, StringComparison.OrdinalIgnoreCase));
}
