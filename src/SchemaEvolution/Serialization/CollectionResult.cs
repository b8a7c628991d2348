using System.ComponentModel;

namespace SchemaEvolution.Serialization;

/// <summary>
/// What emitted codecs make of what they gathered: collections that compare as the one does that stood in the message before, if any did.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CollectionResult
{
    /// <summary>A set of the elements.</summary>
    public static HashSet<T> ToHashSet<T>(T[] elements, IEnumerable<T>? before) => new(elements, (before as HashSet<T>)?.Comparer);

    /// <inheritdoc cref="ToHashSet{T}"/>
    public static SortedSet<T> ToSortedSet<T>(T[] elements, SortedSet<T>? before) => new(elements, before?.Comparer);

    /// <summary>A map of the entries. Of keys that it does not tell apart, as cultures do of texts, the later one counts.</summary>
    public static SortedDictionary<K, V> ToSortedDictionary<K, V>(Dictionary<K, V> entries, SortedDictionary<K, V>? before)
        where K : notnull => Fill(new SortedDictionary<K, V>(before?.Comparer), entries);

    /// <inheritdoc cref="ToSortedDictionary{K, V}"/>
    public static SortedList<K, V> ToSortedList<K, V>(Dictionary<K, V> entries, SortedList<K, V>? before)
        where K : notnull => Fill(new SortedList<K, V>(before?.Comparer), entries);

    private static TMap Fill<TMap, K, V>(TMap map, Dictionary<K, V> entries)
        where TMap : IDictionary<K, V>
        where K : notnull
    {
        foreach (var (key, value) in entries)
            map[key] = value;
        return map;
    }
}
