using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

internal static class MessageDiff
{
    public static IEnumerable<SchemaChange> Compare(MessageSchema old, MessageSchema @new, FieldPairing pairing)
    {
        var pairs = new List<(FieldSchema Old, FieldSchema New)>();
        var added = new List<FieldSchema>();
        foreach (var field in @new.Fields)
            if (pairing.PartnerOf(field, old) is { } partner)
                pairs.Add((partner, field));
            else
                added.Add(field);

        var oneOfs = new Lazy<OneOfComparison>(() => new(old, pairs));
        return
        [
            .. pairs.Where(pair => pair.Old != pair.New).SelectMany(pair => ComparePair(pair.Old, pair.New, oneOfs)),
            .. added.Select(field => new FieldAdded(field)),
            .. old.Fields.Where(field => !pairs.Exists(pair => pair.Old == field)).Select(field => new FieldRemoved(field)),
        ];
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
