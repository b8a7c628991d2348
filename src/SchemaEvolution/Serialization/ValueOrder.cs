namespace SchemaEvolution.Serialization;

/// <summary>The order of what is written deterministically: that of the type, of text that of its UTF-16 code units.</summary>
internal static class ValueOrder<T>
{
    /// <summary>Null for a type that has no order, such as bytes or messages.</summary>
    public static IComparer<T>? Comparer { get; } = StringComparer.Ordinal as IComparer<T>
        ?? (typeof(T).IsEnum || typeof(T).IsAssignableTo(typeof(IComparable<T>)) ? Comparer<T>.Default : null);
}
