using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Which field of an old message a field of the new one continues.</summary>
/// <param name="oldTags">
/// The tags of fields that moved without retiring the old one: new tag → old tag. These fields are followed by name, all others by tag.
/// </param>
public sealed class FieldPairing(IReadOnlyDictionary<int, int> oldTags)
{
    public static FieldPairing ByTag { get; } = new(new Dictionary<int, int>());

    /// <summary>The pairing that two messages suggest by themselves.</summary>
    public static FieldPairing Between(MessageSchema? old, MessageSchema @new)
    {
        var oldTags = new Dictionary<int, int>();
        foreach (var field in @new.Fields)
            if (old?.FieldNamed(field.Name) is { } before && HasMoved(before, field))
                oldTags[field.Tag] = before.Tag;
        return new(oldTags);

        // Two fields have one name where a member hides one of its base class.
        bool HasMoved(FieldSchema before, FieldSchema field) =>
            before.Tag != field.Tag
            && !@new.IsReserved(before.Tag)
            && old.FieldAt(field.Tag)?.Name != field.Name
            && @new.FieldAt(before.Tag)?.Name != field.Name;
    }

    public bool IsRenumbered(FieldSchema field) => oldTags.ContainsKey(field.Tag);

    /// <summary>The field of <paramref name="old"/> that <paramref name="field"/> continues, null if it is new.</summary>
    public FieldSchema? PartnerOf(FieldSchema field, MessageSchema old) => oldTags.TryGetValue(field.Tag, out var oldTag)
        ? old.FieldNamed(field.Name) ?? old.FieldAt(oldTag)
        : old.FieldAt(field.Tag);
}
