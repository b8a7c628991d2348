using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>
/// Fields that are known by a name alone, and have another one now. Nothing but the rest of them tells: the member's own name where an
/// attribute gives the key, else the type, if the names are alike, or if only one field of it has gone and one has come, to its place, and
/// as many have gone as have come.
/// </summary>
internal sealed class KeyRenames
{
    /// <summary>Old key by new key.</summary>
    private readonly Dictionary<string, string> oldKeys;

    private KeyRenames(Dictionary<string, string> oldKeys) => this.oldKeys = oldKeys;

    public static KeyRenames None { get; } = new([]);

    /// <summary>The field that a field of today continues.</summary>
    public FieldSchema? PartnerOf(string key, MessageSchema old) =>
        oldKeys.TryGetValue(key, out var former) && old.FieldWithKey(former) is { } renamed ? renamed
        : oldKeys.ContainsValue(key) ? null
        : old.FieldWithKey(key);

    public static KeyRenames Between(MessageSchema? old, MessageSchema? @new)
    {
        if (old is null || @new is null)
            return None;
        var found = Moved(old, @new).ToDictionary(move => move.New, move => move.Old, StringComparer.Ordinal);
        var gone = KeyedWithout(old, @new);
        var come = gone.Count == 0 ? [] : KeyedWithout(@new, old);
        if (found.Count + come.Count == 0)
            return None;
        var isExchange = gone.Count == come.Count;
        Match((before, after) => before.IsNamesake(after));
        Match((before, after) => before.Name == after.Name);
        Match((before, after) => IsAlike(before, after) && isExchange && before.Order == after.Order && IsOnly(before, after));
        Match((before, after) => IsAlike(before, after) && NameSimilarity.AreAlike(before.WireName, after.WireName));
        return new(found);

        void Match(Func<FieldSchema, FieldSchema, bool> isSame)
        {
            foreach (var after in come.ToList())
                if (gone.Find(before => isSame(before, after)) is { } before && !found.ContainsValue(before.Key!))
                {
                    found.Add(after.Key!, before.Key!);
                    gone.Remove(before);
                    come.Remove(after);
                }
        }

        bool IsOnly(FieldSchema before, FieldSchema after) =>
            gone.Count(other => IsAlike(other, after)) == 1 && come.Count(other => IsAlike(before, other)) == 1;
    }

    /// <summary>
    /// Members that stand under a key that was another's: of a swap both. And those whose key is that of a new member now.
    /// </summary>
    private static IEnumerable<(string Old, string New)> Moved(MessageSchema old, MessageSchema @new) =>
        from field in @new.Fields
        let own = old.Namesake(field)
        where field.Key is { } key && own?.Key is { } ownKey && ownKey != key
            && ((old.FieldWithKey(key) is { } former && !former.IsNamesake(field))
                || (@new.FieldWithKey(ownKey) is { } heir && !heir.IsNamesake(own) && old.Namesake(heir) is null))
        select (own.Key, field.Key);

    private static List<FieldSchema> KeyedWithout(MessageSchema message, MessageSchema other) =>
        [.. message.Fields.Where(field => field.Key is { } key && other.FieldWithKey(key) is null)];

    private static bool IsAlike(FieldSchema before, FieldSchema after) => before.IsCase == after.IsCase && before.Type == after.Type;
}
