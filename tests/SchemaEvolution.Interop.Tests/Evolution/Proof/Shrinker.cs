using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>Makes a failing case smaller as long as it fails: one value, fewer fields, simpler members.</summary>
internal static class Shrinker
{
    public static Outcome Shrink(Outcome failure)
    {
        for (; ; )
        {
            var candidates = CaseRunner.Run(failure.Case.Peer, [.. Candidates(failure)]);
            var smaller = candidates.FirstOrDefault(outcome => outcome.IsWorseThanPromised);
            if (smaller is null)
                return failure;
            failure = smaller;
        }
    }

    private static IEnumerable<Case> Candidates(Outcome failure)
    {
        var (@case, value) = (failure.Case, failure.Worst.Value);
        if (@case.Values.Count > 1)
            yield return @case with { Values = [value] };

        var tags = Root(@case.Old).Fields.Concat(Root(@case.New).Fields).Select(field => field.Tag).Distinct();
        foreach (var tag in tags)
            if (Without(@case.Old, tag) is var old && Without(@case.New, tag) is var @new && !old.Equals(@new))
                yield return @case with { Old = old, New = @new, Values = [Without(value, tag)] };

        var writer = @case.Trial.Writer;
        foreach (var field in Root(writer).Fields)
            foreach (var simpler in Simpler(field, value[field.Tag], writer))
                yield return @case with { Values = [new(new Dictionary<int, object?>(value.Members) { [field.Tag] = simpler })] };
    }

    private static IEnumerable<object?> Simpler(FieldSchema field, object? member, SchemaSet schemas)
    {
        if (member is null || Absence.IsAbsent(field, member, schemas))
            yield break;
        if (!field.IsRequired)
            yield return Absence.MeaningOf(field, schemas);
        if (member is IReadOnlyList<object?> { Count: > 1 } items)
            foreach (var item in items)
                yield return new[] { item };
    }

    private static MessageSchema Root(SchemaSet schemas) => (MessageSchema)schemas.Find(Names.Root)!;

    private static SchemaSet Without(SchemaSet schemas, int tag) => schemas.Replace(Root(schemas) with
    {
        Fields = Root(schemas).Fields.Where(field => field.Tag != tag).ToEquatableArray(),
    });

    private static MessageValue Without(MessageValue value, int tag) =>
        new(value.Members.Where(member => member.Key != tag).ToDictionary(member => member.Key, member => member.Value));
}
