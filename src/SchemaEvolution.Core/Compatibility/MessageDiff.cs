using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

internal static class MessageDiff
{
    public static IEnumerable<SchemaChange> Compare(MessageSchema old, MessageSchema @new, FieldPairing pairing)
    {
        var pairs = new List<(FieldSchema Old, FieldSchema New)>(@new.Fields.Count);
        var added = new List<SchemaChange>();
        foreach (var field in @new.Fields)
            if (pairing.PartnerOf(field, old) is { } partner)
                pairs.Add((partner, field));
            else
                added.Add(new FieldAdded(field));

        var changes = ComparePairs(pairs);
        changes.AddRange(added);
        foreach (var field in old.Fields)
            if (!IsContinued(field, pairs))
                changes.Add(new FieldRemoved(field));
        return changes;
    }

    private static List<SchemaChange> ComparePairs(List<(FieldSchema Old, FieldSchema New)> pairs)
    {
        var changes = new List<SchemaChange>();
        Lazy<OneOfComparison>? oneOfs = null;
        foreach (var (before, after) in pairs)
            if (before != after)
                changes.AddRange(ComparePair(before, after, oneOfs ??= OneOfsOf(pairs)));
        return changes;
    }

    // Apart, so that nothing is captured where all pairs are equal.
    private static Lazy<OneOfComparison> OneOfsOf(List<(FieldSchema Old, FieldSchema New)> pairs) => new(() => new(pairs));

    private static bool IsContinued(FieldSchema field, List<(FieldSchema Old, FieldSchema New)> pairs)
    {
        foreach (var (before, _) in pairs)
            if (before == field)
                return true;
        return false;
    }

    private static IEnumerable<SchemaChange> ComparePair(FieldSchema old, FieldSchema @new, Lazy<OneOfComparison> oneOfs)
    {
        if (old.Tag != @new.Tag)
            yield return new FieldRenumbered(old, @new);
        if (old.Name != @new.Name)
            yield return new FieldRenamed(old, @new);
        if (old.Type != @new.Type)
            yield return new FieldTypeChanged(old, @new);
        if (old.Presence != @new.Presence && !(old.HasNaturalPresence && @new.HasNaturalPresence))
            yield return new FieldPresenceChanged(old, @new);
        if (old.Default != @new.Default)
            yield return new FieldDefaultChanged(old, @new);
        if (old.Packing != @new.Packing)
            yield return new FieldPackingChanged(old, @new);
        if (old.OneOf != @new.OneOf)
            yield return new FieldOneOfChanged(old, @new, oneOfs.Value.MoveOf(old, @new));
        if (old.Aliases != @new.Aliases)
            yield return new FieldAliasesChanged(old, @new);
    }
}
