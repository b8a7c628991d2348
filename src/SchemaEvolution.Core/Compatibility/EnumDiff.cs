using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Values are matched by number; a name that stands at another number was renumbered.</summary>
internal static class EnumDiff
{
    public static IEnumerable<SchemaChange> Compare(EnumSchema old, EnumSchema @new)
    {
        foreach (var value in @new.Values)
            foreach (var change in PartnerOf(value, old, @new) is { } partner ? ComparePair(partner, value) : [new EnumValueAdded(value)])
                yield return change;

        foreach (var value in old.Values)
            if (!@new.Values.Any(after => after.Name == value.Name) && !@new.Values.Any(after => IsRenameOf(old, @new, value, after)))
                yield return new EnumValueRemoved(value);
    }

    /// <summary>The value of the same name, else the one whose name is gone and whose number it has.</summary>
    private static EnumValue? PartnerOf(EnumValue value, EnumSchema old, EnumSchema @new) =>
        old.Values.FirstOrDefault(before => before.Name == value.Name)
        ?? old.Values.FirstOrDefault(before => IsRenameOf(old, @new, before, value));

    private static IEnumerable<SchemaChange> ComparePair(EnumValue old, EnumValue @new)
    {
        if (old.Number != @new.Number)
            yield return new EnumValueRenumbered(old, @new);
        if (old.Name != @new.Name)
            yield return new EnumValueRenamed(old, @new);
        if (old.Aliases != @new.Aliases)
            yield return new EnumValueAliasesChanged(old, @new);
    }

    /// <summary>Whether the two are the n-th vanished and the n-th new name at one number (C# allows several names a number).</summary>
    private static bool IsRenameOf(EnumSchema old, EnumSchema @new, EnumValue before, EnumValue after)
    {
        if (before.Number != after.Number)
            return false;
        var vanished = old.Values.Where(v => v.Number == before.Number && !@new.Values.Any(n => n.Name == v.Name)).ToList();
        var appeared = @new.Values.Where(v => v.Number == after.Number && !old.Values.Any(o => o.Name == v.Name)).ToList();
        return vanished.IndexOf(before) is >= 0 and var index && appeared.IndexOf(after) == index;
    }
}
