namespace SchemaEvolution.Core.Model;

/// <summary>One encoded member of a message.</summary>
/// <param name="Tag">Its number on the wire.</param>
/// <param name="Name">
/// Its name: where the tag is the key, the one in name-keyed formats, which is the member's own unless another was given; where
/// <paramref name="Key"/> is, the member's own.
/// </param>
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
    /// <summary>The group of the cases of a message that is a union besides: subtypes, each with a tag or a key of its own.</summary>
    public const string CaseGroup = "case";

    /// <summary>Where the field stands among the others, in a dialect whose readers demand an order; null elsewhere.</summary>
    public FieldOrder? Order { get; init; }

    /// <summary>What the field is in the other vocabularies of its message.</summary>
    public EquatableArray<FieldView> Views { get; init; }

    /// <summary>Whether only <see cref="Views"/> have the field, and not the vocabulary that the message is recorded in.</summary>
    public bool IsInViewsOnly { get; init; }

    /// <summary>The name by which a reader that is keyed by name knows it.</summary>
    public string WireName => Key ?? Name;

    /// <summary>Whether it is one of several subtypes instead of a member.</summary>
    public bool IsCase => OneOf is CaseGroup && (Type is MessageType || Key is not null);

    /// <summary>The name of the subtype that a case is: one with a key has its own, also where its type has another now.</summary>
    public string CaseName => Key is null && Type is NamedType named ? DeclarationName.Simple(named.Name) : Name;

    /// <summary>Whether it is of the same member, or of the same subtype: types of several namespaces may share a simple name.</summary>
    public bool IsNamesake(FieldSchema other) => IsCase ? other.IsCase && Type == other.Type : !other.IsCase && Name == other.Name;

    public bool IsRequired => Presence is Presence.Required;

    public Cardinality Cardinality => Type switch
    {
        MapType => Cardinality.Map,
        CollectionType => Cardinality.Repeated,
        _ => Cardinality.Single,
    };

    /// <summary>Whether it is <c>T?</c> of a struct, in a vocabulary where the presence of a message tells that from the struct.</summary>
    public bool IsNullableStruct => Type is MessageType && Presence is Presence.Optional;

    /// <summary>Whether presence is the type's nature and cannot be chosen: collections and messages that are not required.</summary>
    public bool HasNaturalPresence => Type is CollectionType or MessageType && !IsRequired && !IsNullableStruct;

    /// <summary>Whether null is one of its values: it is optional, or a message that is not required.</summary>
    public bool IsNullable => Presence is Presence.Optional || (Type is MessageType && !IsRequired);

    /// <summary>Whether a member of C# holds null where null is read: it is no plain number, truth value, enum or struct.</summary>
    public bool CanBeNull => Presence is Presence.Optional || Type switch
    {
        ScalarType { Kind: ScalarKind.String or ScalarKind.Bytes or ScalarKind.Uri or ScalarKind.Version } => true,
        MessageType or CollectionType => true,
        _ => false,
    };

    /// <summary>Written even when it holds the zero value, so that absence always means that the writer did not know the field.</summary>
    public bool IsAlwaysWritten => IsRequired || (Presence is Presence.Implicit && Default is not null);
}

public enum Cardinality
{
    Single,
    Repeated,
    Map,
}
