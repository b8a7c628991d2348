namespace SchemaEvolution.Core.Model;

/// <summary>
/// What a reader may expect of a field. A field with a default is <see cref="Implicit"/> with a <see cref="DefaultValue"/>.
/// </summary>
public enum Presence
{
    /// <summary>Absent means the zero value (or the default); messages and collections are so by nature.</summary>
    Implicit,

    /// <summary>Absent is told apart from every value.</summary>
    Optional,

    /// <summary>Must be there.</summary>
    Required,
}

/// <summary>How elements of a packable list are laid out where that was chosen by hand.</summary>
public enum Packing
{
    Default,
    Packed,
    Expanded,
}
