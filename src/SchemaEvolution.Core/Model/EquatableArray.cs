using System.Collections;

namespace SchemaEvolution.Core.Model;

/// <summary>An immutable array that compares by its elements, so that the records that hold it compare by value.</summary>
public readonly struct EquatableArray<T>(T[] items) : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? items = items;

    public static EquatableArray<T> Empty { get; } = new([]);

    public int Count => Items.Length;

    private T[] Items => items ?? [];

    public T this[int index] => Items[index];

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    public bool Equals(EquatableArray<T> other) => Items == other.Items || Items.SequenceEqual(other.Items);

    /// <summary>The first item that matches, else the default of its type.</summary>
    public T? Find(Predicate<T> match) => Array.Find(Items, match);

    /// <summary>Whether an item matches; what the match needs to know is handed to it, so that nothing is captured.</summary>
    public bool Any<TState>(TState state, Func<T, TState, bool> matches)
    {
        foreach (var item in Items)
            if (matches(item, state))
                return true;
        return false;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", Items)}]";
}

public static class EquatableArray
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);

    public static EquatableArray<T> Of<T>(params T[] items) => new(items);
}
