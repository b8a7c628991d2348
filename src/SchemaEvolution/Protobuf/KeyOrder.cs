using SchemaEvolution.Serialization;

namespace SchemaEvolution.Protobuf;

/// <summary>The order of the entries of a map that is written deterministically.</summary>
internal static class KeyOrder
{
    public static IEnumerable<KeyValuePair<K, V>> Sort<K, V>(Dictionary<K, V> entries)
        where K : notnull => ValueOrder<K>.Comparer is { } comparer ? entries.OrderBy(entry => entry.Key, comparer) : entries;
}
