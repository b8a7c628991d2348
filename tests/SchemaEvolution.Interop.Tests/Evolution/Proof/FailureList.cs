namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>The failures of a run: all that differ in one line each, and a few of them made as small as they get.</summary>
internal static class FailureList
{
    public static string Of(IReadOnlyList<Outcome> failures, int mostExamples)
    {
        var kinds = failures.GroupBy(failure => (Subject.Of(failure), failure.Observed)).ToList();
        var lines = kinds.Select(kind => $"{kind.Key.Item1}, observed: {kind.Key.Observed}, {kind.Count()} times");
        var examples = kinds.Select(kind => kind.First()).Take(mostExamples).Select(Shrinker.Shrink).Select(FailureText.Of);
        return $"{failures.Count} failures of {kinds.Count} kinds\n{string.Join('\n', lines)}\n\n{string.Join('\n', examples)}";
    }
}
