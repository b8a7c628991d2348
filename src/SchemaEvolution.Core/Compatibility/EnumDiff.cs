using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Values are matched by number; a name that stands at another number was renumbered.</summary>
internal static class EnumDiff
{
    public static IEnumerable<SchemaChange> Compare(EnumSchema old, EnumSchema @new)
    {
        foreach (var value in @new.Values)
            if (old.Values.FirstOrDefault(before => before.Name == value.Name) is not { } same)
                yield return Unnamed(old, @new, value);
            else if (same.Number != value.Number)
                yield return new EnumValueRenumbered(same, value);
            else if (same.Aliases != value.Aliases)
                yield return new EnumValueAliasesChanged(same, value);

        foreach (var value in old.Values)
            if (!@new.Values.Any(after => after.Name == value.Name) && !@new.Values.Any(after => IsRenameOf(old, @new, value, after)))
                yield return new EnumValueRemoved(value);
    }

    /// <summary>A name that the old enum does not have: a rename of a value whose name is gone, or a new value.</summary>
    private static SchemaChange Unnamed(EnumSchema old, EnumSchema @new, EnumValue value) =>
        old.Values.FirstOrDefault(before => IsRenameOf(old, @new, before, value)) is { } renamed
            ? new EnumValueRenamed(renamed, value)
            : new EnumValueAdded(value);

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
