using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SchemaEvolution.Serialization;

/// <summary>Gathers the elements of an array, a set or an immutable list while a message is read.</summary>
public struct ElementBuffer<T>
{
    private T[]? items;
    private int count;

    /// <summary>Starts with what a message holds already.</summary>
    public ElementBuffer(IEnumerable<T>? existing)
    {
        if (existing is null)
            return;
        items = [.. existing];
        count = items.Length;
    }

    /// <summary>Whether any element came, or was there before.</summary>
    public readonly bool IsEmpty => count == 0;

    /// <summary>The elements; valid until the next change.</summary>
    public readonly ReadOnlySpan<T> Span => items.AsSpan(0, count);

    /// <summary>Adds one element.</summary>
    public void Add(T item)
    {
        if (items is null || count == items.Length)
            Grow(count + 1);
        items![count++] = item;
    }

    /// <summary>Makes room for so many more; the first call makes room for no more than these.</summary>
    public void Reserve(int more)
    {
        if (items is null || items.Length - count < more)
            Grow(checked(count + more));
    }

    /// <summary>Adds so many elements, which the caller fills.</summary>
    public Span<T> Extend(int more)
    {
        Reserve(more);
        count += more;
        return items.AsSpan(count - more, more);
    }

    /// <summary>The elements in an array that is not used again; nothing may be added afterwards.</summary>
    public readonly T[] ToArray() => items is null ? [] : items.Length == count ? items : Span.ToArray();

    /// <inheritdoc cref="ToArray"/>
    public readonly ImmutableArray<T> ToImmutableArray() => ImmutableCollectionsMarshal.AsImmutableArray(ToArray());

    private void Grow(int needed) =>
        Array.Resize(ref items, items is null ? needed : (int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * items.Length)));
}
