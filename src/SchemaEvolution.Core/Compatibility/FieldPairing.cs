using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Which field of an old message a field of the new one continues.</summary>
/// <param name="oldTags">
/// Names that moved to another tag without retiring the old one, with that old tag. These fields are followed by name, all others by tag.
/// </param>
public sealed class FieldPairing(IReadOnlyDictionary<string, int> oldTags)
{
    public static FieldPairing ByTag { get; } = new(new Dictionary<string, int>());

    /// <summary>The pairing that two messages suggest by themselves.</summary>
    public static FieldPairing Between(MessageSchema? old, MessageSchema @new) => new(
        @new.Fields
            .Select(field => (field, before: old?.FieldNamed(field.Name)))
            .Where(pair => pair.before is not null && pair.before.Tag != pair.field.Tag && !@new.IsReserved(pair.before.Tag))
            .GroupBy(pair => pair.field.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().before!.Tag, StringComparer.Ordinal));

    public bool IsRenumbered(FieldSchema field) => oldTags.ContainsKey(field.Name);

    /// <summary>The field of <paramref name="old"/> that <paramref name="field"/> continues, null if it is new.</summary>
    public FieldSchema? PartnerOf(FieldSchema field, MessageSchema old) => oldTags.TryGetValue(field.Name, out var oldTag)
        ? old.FieldNamed(field.Name) ?? old.FieldAt(oldTag)
        : old.FieldAt(field.Tag);
}
