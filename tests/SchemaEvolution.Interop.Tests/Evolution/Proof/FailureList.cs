namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>The failures of a run: one example of each kind, made as small as it gets.</summary>
internal static class FailureList
{
    public static string Of(IReadOnlyList<Outcome> failures, int most)
    {
        var examples = failures
            .GroupBy(failure => (failure.Case.Peer.Name, failure.Case.Kind, failure.Case.Direction, failure.Verdict, failure.Observed))
            .Select(group => group.First())
            .ToList();
        return $"{failures.Count} failures of {examples.Count} kinds\n\n"
            + string.Join('\n', examples.Take(most).Select(Shrinker.Shrink).Select(FailureText.Of));
    }
}
