using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>The ways to follow a field from version to version.</summary>
public static class FieldPairings
{
    /// <summary>A field is followed by its tag, or by its key, alone.</summary>
    public static FieldPairing ByTag { get; } = new TagPairing(new Dictionary<int, int>(), KeyRenames.None);

    /// <summary>
    /// The pairing that two messages suggest by themselves: a field that moved without retiring its old tag is followed by name, and one
    /// whose key is a name by what else is the same.
    /// </summary>
    public static FieldPairing Between(MessageSchema? old, MessageSchema @new)
    {
        var oldTags = new Dictionary<int, int>();
        foreach (var field in @new.Fields)
            if (field.Key is null && old?.Namesake(field) is { Key: null } before && HasMoved(before, field))
                oldTags[field.Tag] = before.Tag;
        return new TagPairing(oldTags, KeyRenames.Between(old, @new));

        // Two fields have one name where a member hides one of its base class.
        bool HasMoved(FieldSchema before, FieldSchema field) =>
            before.Tag != field.Tag
            && !@new.IsReserved(before.Tag)
            && old.FieldAt(field.Tag)?.IsNamesake(field) is not true
            && @new.FieldAt(before.Tag)?.IsNamesake(field) is not true;
    }

    /// <summary>A field is followed by its name, by a former name, and by its tag where only the name has changed.</summary>
    /// <param name="latest">The message before the change: a tag that it no longer has is not that of a renamed field.</param>
    /// <param name="new">Null where the members are no fields.</param>
    /// <param name="isOrdered">Whether readers expect the fields in their order.</param>
    public static FieldPairing ByName(MessageSchema? latest, MessageSchema? @new, bool isOrdered = false) =>
        new NamePairing(latest, @new, KeyRenames.Between(latest, @new), isOrdered);

    /// <summary>A field is its position: what is followed is the sequence of names.</summary>
    public static FieldPairing ByPosition(MessageSchema @new) => new PositionPairing(@new);
}
