using System.ComponentModel;
using System.Runtime.InteropServices;

namespace SchemaEvolution.Serialization;

/// <summary>
/// What emitted codecs ask of collections that are not arrays, lists or dictionaries: their content as writers and readers take it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CollectionSource
{
    /// <summary>The elements, in place where they lie in an array, else copied; none for null. Valid until it changes.</summary>
    public static ReadOnlySpan<T> AsSpan<T>(IEnumerable<T>? items) => items switch
    {
        null => [],
        T[] array => array,
        List<T> list => CollectionsMarshal.AsSpan(list),
        _ => items.ToArray(),
    };

    /// <summary>A copy of the elements of a set, sorted if that is wanted and they have an order; none for null.</summary>
    public static ReadOnlySpan<T> OfSet<T>(IEnumerable<T>? items, bool isSorted)
    {
        T[] elements = items is null ? [] : [.. items];
        if (isSorted && ValueOrder<T>.Comparer is { } comparer)
            Array.Sort(elements, comparer);
        return elements;
    }

    /// <summary>The entries as a dictionary: the collection itself if it is one, else a copy; null for null.</summary>
    public static Dictionary<K, V>? AsDictionary<K, V>(IEnumerable<KeyValuePair<K, V>>? entries)
        where K : notnull => entries as Dictionary<K, V> ?? ToDictionary(entries);

    /// <summary>The collection of a message that comes once more, which is about to be copied: the reader counts what that costs.</summary>
    public static IEnumerable<T>? Again<T, R>(scoped ref R reader, IEnumerable<T>? existing)
        where R : struct, IFieldReader, allows ref struct
    {
        if (existing is not null && existing.Count() is > 0 and var count)
            reader.Recopy(count);
        return existing;
    }

    /// <summary>A new list of the elements; null for null.</summary>
    public static List<T>? ToList<T>(IEnumerable<T>? items) => items is null ? null : [.. items];

    /// <summary>A new dictionary of the entries, which compares keys as a dictionary does that it is made of; null for null.</summary>
    public static Dictionary<K, V>? ToDictionary<K, V>(IEnumerable<KeyValuePair<K, V>>? entries)
        where K : notnull => entries switch
    {
        null => null,
        Dictionary<K, V> dictionary => new(dictionary, dictionary.Comparer),
        _ => new(entries),
    };
}
