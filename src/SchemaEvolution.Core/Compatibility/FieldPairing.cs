using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Which field of an old message a field of the new one continues.</summary>
public abstract class FieldPairing
{
    /// <summary>A field is followed by its tag alone.</summary>
    public static FieldPairing ByTag { get; } = new TagPairing(new Dictionary<int, int>());

    /// <summary>
    /// The pairing that two messages suggest by themselves: a field that moved without retiring its old tag is followed by name.
    /// </summary>
    public static FieldPairing Between(MessageSchema? old, MessageSchema @new)
    {
        var oldTags = new Dictionary<int, int>();
        foreach (var field in @new.Fields)
            if (old?.FieldNamed(field.Name) is { } before && HasMoved(before, field))
                oldTags[field.Tag] = before.Tag;
        return new TagPairing(oldTags);

        // Two fields have one name where a member hides one of its base class.
        bool HasMoved(FieldSchema before, FieldSchema field) =>
            before.Tag != field.Tag
            && !@new.IsReserved(before.Tag)
            && old.FieldAt(field.Tag)?.Name != field.Name
            && @new.FieldAt(before.Tag)?.Name != field.Name;
    }

    /// <summary>A field is followed by its name, by a former name, and by its tag where only the name has changed.</summary>
    /// <param name="latest">The message before the change: a tag that it no longer has is not that of a renamed field.</param>
    /// <param name="new">Null where the members are no fields.</param>
    public static FieldPairing ByName(MessageSchema? latest, MessageSchema? @new) => new NamePairing(latest, @new);

    /// <summary>Whether a member is known by its name.</summary>
    public virtual bool FollowsNames => false;

    public abstract bool IsRenumbered(FieldSchema field);

    /// <summary>The field of <paramref name="old"/> that <paramref name="field"/> continues, null if it is new.</summary>
    public abstract FieldSchema? PartnerOf(FieldSchema field, MessageSchema old);

    /// <param name="oldTags">The tags of fields that moved without retiring the old one: new tag → old tag.</param>
    private sealed class TagPairing(IReadOnlyDictionary<int, int> oldTags) : FieldPairing
    {
        public override bool IsRenumbered(FieldSchema field) => oldTags.ContainsKey(field.Tag);

        public override FieldSchema? PartnerOf(FieldSchema field, MessageSchema old) => oldTags.TryGetValue(field.Tag, out var oldTag)
            ? old.FieldNamed(field.Name) ?? old.FieldAt(oldTag)
            : old.FieldAt(field.Tag);
    }

    private sealed class NamePairing(MessageSchema? latest, MessageSchema? @new) : FieldPairing
    {
        public override bool FollowsNames => true;

        public override bool IsRenumbered(FieldSchema field) => false;

        public override FieldSchema? PartnerOf(FieldSchema field, MessageSchema old) =>
            old.FieldNamed(field.Name)
            ?? old.Fields.Find(before => IsFree(before) && (field.Aliases.Contains(before.Name) || before.Aliases.Contains(field.Name)))
            ?? (old.FieldAt(field.Tag) is { } sameTag && IsFree(sameTag) && latest?.FieldAt(field.Tag) is not null ? sameTag : null);

        /// <summary>Whether no field bears the name any more, so that one may have been renamed.</summary>
        private bool IsFree(FieldSchema before) => @new?.FieldNamed(before.Name) is null;
    }
}
