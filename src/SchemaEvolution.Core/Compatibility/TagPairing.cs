using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <param name="oldTags">The tags of fields that moved without retiring the old one: new tag → old tag.</param>
/// <param name="renames">Fields whose key is a name, and has changed.</param>
internal sealed class TagPairing(IReadOnlyDictionary<int, int> oldTags, KeyRenames renames) : FieldPairing
{
    public override bool IsRenumbered(FieldSchema field) => field.Key is null && oldTags.ContainsKey(field.Tag);

    public override FieldSchema? PartnerOf(FieldSchema field, MessageSchema old) =>
        field.Key is { } key ? renames.PartnerOf(key, old)
        : oldTags.TryGetValue(field.Tag, out var oldTag) ? old.Namesake(field) ?? old.FieldAt(oldTag)
        : old.FieldAt(field.Tag);
}
