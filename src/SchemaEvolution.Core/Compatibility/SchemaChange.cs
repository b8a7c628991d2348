using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>
/// One difference between two versions of a declaration: a fact about schemas, free of any wire format and of any judgement.
/// </summary>
public abstract record SchemaChange;

public sealed record FieldAdded(FieldSchema New) : SchemaChange;

public record FieldRemoved(FieldSchema Old) : SchemaChange;

/// <summary>The field stands in a base class now, or in a class that derives from this one, and is read there alone.</summary>
/// <param name="New">The field there.</param>
/// <param name="Relative">The key of the other message.</param>
/// <param name="IsBase">Whether that is the base class.</param>
public sealed record FieldMovedToRelative(FieldSchema Old, FieldSchema New, string Relative, bool IsBase) : FieldRemoved(Old);

/// <summary>A difference of one field that both versions have.</summary>
public abstract record FieldChange(FieldSchema Old, FieldSchema New) : SchemaChange;

/// <summary>The same name stands at another tag.</summary>
public sealed record FieldRenumbered(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

/// <summary>Another name stands at the same tag.</summary>
public sealed record FieldRenamed(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

/// <summary>What is said of the field's place differs; whether it moves depends on the other fields.</summary>
public sealed record FieldOrderChanged(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

/// <summary>What the field is in other vocabularies differs.</summary>
public sealed record FieldViewsChanged(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

/// <summary>The field comes before or behind others that were on its other side, where readers expect an order.</summary>
public sealed record FieldReordered(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

public sealed record FieldTypeChanged(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

public record FieldPresenceChanged(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

/// <summary>
/// The same without a word about the field itself: its type has turned from a class, which can be null, to a struct, or back.
/// </summary>
/// <param name="ToStruct">Whether it is a struct now.</param>
public sealed record FieldKindChanged(FieldSchema Old, FieldSchema New, bool ToStruct) : FieldPresenceChanged(Old, New)
{
    /// <summary>The old field, optional if its type was a class.</summary>
    public FieldSchema Before => ToStruct ? OfClass(Old) : Old;

    /// <summary>The new field, optional if its type is a class.</summary>
    public FieldSchema After => ToStruct ? New : OfClass(New);

    private static FieldSchema OfClass(FieldSchema field) => field with { Presence = Presence.Optional };
}

public sealed record FieldDefaultChanged(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

public sealed record FieldPackingChanged(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

public sealed record FieldAliasesChanged(FieldSchema Old, FieldSchema New) : FieldChange(Old, New);

/// <summary>The name of the field's oneof differs; <paramref name="Move"/> says whether the field really changed its company.</summary>
public sealed record FieldOneOfChanged(FieldSchema Old, FieldSchema New, OneOfMove Move) : FieldChange(Old, New);

public sealed record ReservationAdded(Reservation New) : SchemaChange;

public sealed record ReservationRemoved(Reservation Old) : SchemaChange;

public sealed record EnumValueAdded(EnumValue New) : SchemaChange;

public sealed record EnumValueRemoved(EnumValue Old) : SchemaChange;

/// <summary>Another name stands at the same number.</summary>
public sealed record EnumValueRenamed(EnumValue Old, EnumValue New) : SchemaChange;

/// <summary>The same name has another number.</summary>
public sealed record EnumValueRenumbered(EnumValue Old, EnumValue New) : SchemaChange;

public sealed record EnumValueAliasesChanged(EnumValue Old, EnumValue New) : SchemaChange;

public sealed record UnionCaseAdded(UnionCase New) : SchemaChange;

public sealed record UnionCaseRemoved(UnionCase Old) : SchemaChange;

/// <summary>The same type has another tag.</summary>
public sealed record UnionCaseRenumbered(UnionCase Old, UnionCase New) : SchemaChange;

/// <summary>Another type stands at the same tag.</summary>
public sealed record UnionCaseReplaced(UnionCase Old, UnionCase New) : SchemaChange;

/// <summary>What decides how a message is laid out, or known, has come, gone or changed; at least one of the two is there.</summary>
public sealed record TraitChanged(Trait? Old, Trait? New) : SchemaChange
{
    public string Key => (Old ?? New)!.Key;
}

/// <summary>The message is not written in a vocabulary any more in which it was.</summary>
public sealed record VocabularyDropped(string Dialect) : SchemaChange;

/// <summary>Fields that were known by numbers are known by names, or the other way round.</summary>
public sealed record KeysReplaced(MessageSchema Old, MessageSchema New) : SchemaChange
{
    /// <summary>Whether names are the keys now.</summary>
    public bool ByName => New.Fields.Any(0, static (member, _) => member.Key is not null);
}

/// <summary>The kind, the type parameters or the vocabulary of a declaration differ.</summary>
public sealed record DeclarationReplaced(Declaration Old, Declaration New) : SchemaChange
{
    /// <summary>Whether one is a message and the other a union.</summary>
    public bool IsOtherKind => (Old, New) is (MessageSchema, UnionSchema) or (UnionSchema, MessageSchema);
}

/// <summary>What happened to a field with respect to the oneofs of its message.</summary>
public enum OneOfMove
{
    /// <summary>Only the name of its group differs, or the field was and stays alone.</summary>
    None,
    Into,
    OutOf,
    Between,
}
