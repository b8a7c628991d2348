namespace SchemaEvolution.Symbols.Generation.Models;

/// <summary>One tagged member.</summary>
/// <param name="Name">Its name in formats that carry names.</param>
/// <param name="Member">The property or field, as code spells it.</param>
/// <param name="Owner">Of a member that another one hides the base class that declares it, as code spells it; else null.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="IsNullable">Whether null is one of its values.</param>
/// <param name="IsRequired">Whether a reader refuses its absence.</param>
/// <param name="Absent">The expression for what it holds when it does not come.</param>
/// <param name="IsReset">Whether a new object may hold something else than <paramref name="Absent"/>.</param>
/// <param name="IsCleared">
/// Whether a new object holds a collection of its own that may have elements: it is emptied rather than replaced, for it may compare keys
/// in a way of its own.
/// </param>
/// <param name="IsAsInitialized">
/// Whether it then holds what a new object does, which is an expression of the user's; where none can be made,
/// <paramref name="Absent"/> stands in.
/// </param>
/// <param name="IsStructMessage">
/// Whether the member holds a message before any has come: the first one that comes takes its place, a second one adds to the first.
/// </param>
/// <param name="OneOf">The group of which at most one member is set; null if it is in none.</param>
public sealed record FieldModel(
    int Tag,
    string Name,
    string Member,
    string? Owner,
    string Type,
    FieldContent Content,
    bool IsNullable,
    bool IsRequired,
    string Absent,
    bool IsReset,
    bool IsCleared,
    bool IsAsInitialized,
    bool IsStructMessage,
    string? OneOf)
{
    /// <summary>Of a collection, else null.</summary>
    public CollectionShape? Shape => Content switch
    {
        ListContent list => list.Shape,
        MapContent map => map.Shape,
        _ => null,
    };

    /// <summary>The member of a message.</summary>
    public string Of(string message) => Owner is null ? $"{message}.{Member}" : $"(({Owner}){message}).{Member}";
}

/// <summary>What is in a field.</summary>
public abstract record FieldContent;

public sealed record SingleContent(ValueModel Value, Writing Writing) : FieldContent;

/// <param name="IsPacked">Whether the elements share one record.</param>
public sealed record ListContent(ValueModel Element, CollectionShape Shape, bool IsPacked) : FieldContent;

public sealed record MapContent(ValueModel Key, ValueModel Value, CollectionShape Shape) : FieldContent;

/// <summary>When a single value is written.</summary>
public enum Writing
{
    UnlessZero,
    UnlessNull,
    Always,

    /// <summary>Always; null is an error.</summary>
    NeverNull,
}
