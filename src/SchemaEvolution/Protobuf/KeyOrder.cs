namespace SchemaEvolution.Protobuf;

/// <summary>The order of the keys of a map that is written deterministically: that of the type, of text that of its characters.</summary>
internal static class KeyOrder<K>
    where K : notnull
{
    private static readonly IComparer<K> Comparer = StringComparer.Ordinal as IComparer<K> ?? Comparer<K>.Default;

    public static IEnumerable<KeyValuePair<K, V>> Sort<V>(Dictionary<K, V> entries) => entries.OrderBy(entry => entry.Key, Comparer);
}
