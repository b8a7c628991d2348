namespace SchemaEvolution;

/// <summary>Retires tags or a name for good: of fields on a message, of values on an enum, of cases on the root of a union.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, AllowMultiple = true, Inherited = false)]
public sealed class ReservedAttribute : Attribute
{
    /// <summary>Retires one tag.</summary>
    /// <param name="tag">The tag, or the number of the enum value, that was used.</param>
    public ReservedAttribute(int tag) => (From, To) = (tag, tag);

    /// <summary>Retires one tag and, in formats that are keyed by name, the name it had.</summary>
    /// <param name="tag">The tag, or the number of the enum value, that was used.</param>
    /// <param name="name">The name it was used with.</param>
    public ReservedAttribute(int tag, string name) => (From, To, Name) = (tag, tag, name);

    /// <summary>Retires a range of tags.</summary>
    /// <param name="from">The first tag.</param>
    /// <param name="to">The last tag, itself retired; not below <paramref name="from"/>.</param>
    public ReservedAttribute(int from, int to) => (From, To) = (from, to);

    /// <summary>Retires a name alone.</summary>
    /// <param name="name">The name that was used.</param>
    public ReservedAttribute(string name) => Name = name;

    /// <summary>The first retired tag; null where only a name is retired.</summary>
    public int? From { get; }

    /// <summary>The last retired tag, equal to <see cref="From"/> for a single one; null where only a name is retired.</summary>
    public int? To { get; }

    /// <summary>The retired name; null if there is none.</summary>
    public string? Name { get; }
}
