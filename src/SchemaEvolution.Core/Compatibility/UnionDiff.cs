using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Cases are followed by type first, then by tag.</summary>
internal static class UnionDiff
{
    public static IEnumerable<SchemaChange> Compare(UnionSchema old, UnionSchema @new)
    {
        foreach (var @case in @new.Cases)
            if (old.Cases.Contains(@case))
                continue;
            else if (old.Cases.FirstOrDefault(before => before.Type == @case.Type) is { } same)
                yield return new UnionCaseRenumbered(same, @case);
            else if (old.Cases.FirstOrDefault(before => before.Tag == @case.Tag) is { } replaced)
                yield return new UnionCaseReplaced(replaced, @case);
            else
                yield return new UnionCaseAdded(@case);

        foreach (var @case in old.Cases)
            if (!@new.Cases.Any(after => after.Type == @case.Type || IsReplacement(old, @case, after)))
                yield return new UnionCaseRemoved(@case);
    }

    private static bool IsReplacement(UnionSchema old, UnionCase before, UnionCase after) =>
        before.Tag == after.Tag && !old.Cases.Any(@case => @case.Type == after.Type);
}
