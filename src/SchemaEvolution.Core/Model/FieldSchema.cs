namespace SchemaEvolution.Core.Model;

/// <summary>One encoded member of a message.</summary>
/// <param name="Tag">Its number on the wire.</param>
/// <param name="Name">Its name in name-keyed formats: the member's own unless another was given.</param>
/// <param name="Default">The default, null if there is none.</param>
/// <param name="OneOf">The group of which at most one member is set, null if it is in none.</param>
/// <param name="Aliases">Former names that readers still accept.</param>
/// <param name="Key">
/// The name that stands for the tag in a dialect that is keyed by name, where <paramref name="Tag"/> is 0; null if the tag is the key.
/// </param>
public sealed record FieldSchema(
    int Tag,
    string Name,
    FieldType Type,
    Presence Presence = Presence.Implicit,
    DefaultValue? Default = null,
    Packing Packing = Packing.Default,
    string? OneOf = null,
    EquatableArray<string> Aliases = default,
    string? Key = null)
{
    public bool IsRequired => Presence is Presence.Required;

    public Cardinality Cardinality => Type switch
    {
        MapType => Cardinality.Map,
        CollectionType => Cardinality.Repeated,
        _ => Cardinality.Single,
    };

    /// <summary>Whether presence is the type's nature and cannot be chosen: collections, and messages that are not required.</summary>
    public bool HasNaturalPresence => Type is CollectionType || (Type is MessageType && !IsRequired);

    /// <summary>Whether null is one of its values: it is optional, or a message that is not required.</summary>
    public bool IsNullable => Presence is Presence.Optional || (Type is MessageType && !IsRequired);

    /// <summary>Written even when it holds the zero value, so that absence always means that the writer did not know the field.</summary>
    public bool IsAlwaysWritten => IsRequired || (Presence is Presence.Implicit && Default is not null);
}

public enum Cardinality
{
    Single,
    Repeated,
    Map,
}
