using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

internal static class MessageDiff
{
    public static IEnumerable<SchemaChange> Compare(MessageSchema old, MessageSchema @new, FieldPairing pairing)
    {
        List<SchemaChange> changes = [.. TraitsOf(old, @new)];
        if (KeysOf(old) is { } before && KeysOf(@new) is { } after && before != after)
            changes.Add(new KeysReplaced(old, @new));
        else
            changes.AddRange(CompareFields(old, @new, pairing));
        return changes;
    }

    private static IEnumerable<SchemaChange> TraitsOf(MessageSchema old, MessageSchema @new)
    {
        foreach (var trait in @new.Traits)
            if (old.TraitOf(trait.Key) is var before && before != trait)
                yield return new TraitChanged(before, trait);
        foreach (var trait in old.Traits)
            if (@new.TraitOf(trait.Key) is null)
                yield return new TraitChanged(trait, null);
    }

    /// <summary>What all fields are known by; null if there are none, or both kinds.</summary>
    private static KeyKind? KeysOf(MessageSchema message)
    {
        KeyKind? found = null;
        foreach (var field in message.Fields)
        {
            var kind = field.Key is null ? KeyKind.Number : KeyKind.Name;
            if (found is not null && found != kind)
                return null;
            found = kind;
        }

        return found;
    }

    private static List<SchemaChange> CompareFields(MessageSchema old, MessageSchema @new, FieldPairing pairing)
    {
        var pairs = new List<(FieldSchema Old, FieldSchema New)>(@new.Fields.Count);
        var added = new List<SchemaChange>();
        foreach (var field in @new.Fields)
            if (pairing.PartnerOf(field, old) is { } partner)
                pairs.Add((partner, field));
            else
                added.Add(new FieldAdded(field));

        var changes = ComparePairs(pairs, pairing);
        changes.AddRange(added);
        foreach (var field in old.Fields)
            if (!IsContinued(field, pairs))
                changes.Add(new FieldRemoved(field));
        return changes;
    }

    private static List<SchemaChange> ComparePairs(List<(FieldSchema Old, FieldSchema New)> pairs, FieldPairing pairing)
    {
        var changes = new List<SchemaChange>();
        Lazy<OneOfComparison>? oneOfs = null;
        foreach (var (before, after) in pairs)
            if (before != after)
                changes.AddRange(ComparePair(before, after, oneOfs ??= OneOfsOf(pairs), pairing.IsPositional));
        if (oneOfs is not null && pairing.Order is { } order)
            changes.AddRange(FieldMoves.Find(pairing.FollowsNames ? pairs.Where(IsFound) : pairs, order));
        return changes;
    }

    /// <summary>Where a reader looks for names, it does not matter where a field stands whose name it does not know.</summary>
    private static bool IsFound((FieldSchema Old, FieldSchema New) pair) => pair.Old.WireName == pair.New.WireName;

    // Apart, so that nothing is captured where all pairs are equal.
    private static Lazy<OneOfComparison> OneOfsOf(List<(FieldSchema Old, FieldSchema New)> pairs) => new(() => new(pairs));

    private static bool IsContinued(FieldSchema field, List<(FieldSchema Old, FieldSchema New)> pairs)
    {
        foreach (var (before, _) in pairs)
            if (before == field)
                return true;
        return false;
    }

    private static IEnumerable<SchemaChange> ComparePair(
        FieldSchema old, FieldSchema @new, Lazy<OneOfComparison> oneOfs, bool isPositional)
    {
        if (old.Tag != @new.Tag && !isPositional)
            yield return new FieldRenumbered(old, @new);
        if (old.Name != @new.Name || old.Key != @new.Key)
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
        if (old.Order != @new.Order)
            yield return new FieldOrderChanged(old, @new);
        if (old.Views != @new.Views || old.IsInViewsOnly != @new.IsInViewsOnly)
            yield return new FieldViewsChanged(old, @new);
    }

    private enum KeyKind
    {
        Number,
        Name,
    }
}
