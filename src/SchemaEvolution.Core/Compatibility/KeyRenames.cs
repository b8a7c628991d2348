using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>
/// Fields that are known by a name alone, and have another one now. Nothing but the rest of them tells: the member's own name where an
/// attribute gives the key, else the type, if only one field of it has gone and one has come, or if the names are alike.
/// </summary>
internal sealed class KeyRenames
{
    /// <summary>Old key by new key.</summary>
    private readonly Dictionary<string, string> oldKeys;

    private KeyRenames(Dictionary<string, string> oldKeys) => this.oldKeys = oldKeys;

    public static KeyRenames None { get; } = new([]);

    public static KeyRenames Between(MessageSchema? old, MessageSchema? @new)
    {
        if (old is null || @new is null)
            return None;
        var gone = KeyedWithout(old, @new);
        var come = gone.Count == 0 ? [] : KeyedWithout(@new, old);
        if (come.Count == 0)
            return None;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        Match((before, after) => before.Name == after.Name);
        Match((before, after) => IsAlike(before, after) && IsOnly(before, after));
        Match((before, after) => IsAlike(before, after) && NameSimilarity.AreAlike(before.WireName, after.WireName));
        return new(found);

        void Match(Func<FieldSchema, FieldSchema, bool> isSame)
        {
            foreach (var after in come.ToList())
                if (gone.Find(before => isSame(before, after)) is { } before)
                {
                    found.Add(after.Key!, before.Key!);
                    gone.Remove(before);
                    come.Remove(after);
                }
        }

        bool IsOnly(FieldSchema before, FieldSchema after) =>
            gone.Count(other => IsAlike(other, after)) == 1 && come.Count(other => IsAlike(before, other)) == 1;
    }

    /// <summary>The field under the name that it had before.</summary>
    public FieldSchema? Find(string key, MessageSchema old) =>
        oldKeys.TryGetValue(key, out var former) ? old.FieldWithKey(former) : null;

    private static List<FieldSchema> KeyedWithout(MessageSchema message, MessageSchema other) =>
        [.. message.Fields.Where(field => field.Key is { } key && other.FieldWithKey(key) is null)];

    private static bool IsAlike(FieldSchema before, FieldSchema after) => before.IsCase == after.IsCase && before.Type == after.Type;
}
