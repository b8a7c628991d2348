using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Cases are followed by type first, then by tag.</summary>
internal static class UnionDiff
{
    /// <param name="followsNames">Whether a case is the same if only the namespace of its type differs.</param>
    public static IEnumerable<SchemaChange> Compare(UnionSchema old, UnionSchema @new, bool followsNames)
    {
        foreach (var @case in @new.Cases)
            if (old.Cases.Contains(@case))
                continue;
            else if (old.Cases.FirstOrDefault(before => IsSame(before, @case)) is { } same)
                foreach (var change in ComparePair(same, @case))
                    yield return change;
            else if (old.Cases.FirstOrDefault(before => before.Tag == @case.Tag) is { } replaced)
                yield return new UnionCaseReplaced(replaced, @case);
            else
                yield return new UnionCaseAdded(@case);

        foreach (var @case in old.Cases)
            if (!@new.Cases.Any(after => IsSame(@case, after) || IsReplacement(@case, after)))
                yield return new UnionCaseRemoved(@case);

        bool IsSame(UnionCase before, UnionCase after) => before.Type == after.Type
            || (followsNames && DeclarationName.Simple(before.Type.Name) == DeclarationName.Simple(after.Type.Name));

        bool IsReplacement(UnionCase before, UnionCase after) =>
            before.Tag == after.Tag && !old.Cases.Any(@case => IsSame(@case, after));
    }

    private static IEnumerable<SchemaChange> ComparePair(UnionCase old, UnionCase @new)
    {
        if (old.Tag != @new.Tag)
            yield return new UnionCaseRenumbered(old, @new);
        if (old.Type != @new.Type)
            yield return new UnionCaseReplaced(old, @new);
    }
}
