using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Checking;

/// <summary>Finds the candidate that looks most like another, without a look at those that have nothing in common with it.</summary>
internal sealed class RenameIndex
{
    private readonly ILookup<(string Keyword, string Name), RenameCandidate> byName;
    private readonly ILookup<(string Keyword, string Fact), RenameCandidate> byFact;

    public RenameIndex(IReadOnlyCollection<RenameCandidate> candidates)
    {
        byName = candidates
            .SelectMany(candidate => candidate.Names, (candidate, name) => (candidate, name))
            .ToLookup(pair => (pair.candidate.Keyword, pair.name), pair => pair.candidate);
        byFact = candidates
            .SelectMany(candidate => candidate.Facts, (candidate, fact) => (candidate, fact))
            .ToLookup(pair => (pair.candidate.Keyword, pair.fact), pair => pair.candidate);
    }

    /// <summary>The candidate that has most in common with another, null if none has enough.</summary>
    public RenameCandidate? BestFor(RenameCandidate other) => LikelyFor(other) ?? OnlySameAs(other);

    private RenameCandidate? OnlySameAs(RenameCandidate other) =>
        CommonFacts(other).Keys.Where(other.IsSameAs).Take(2).ToList() is { Count: 1 } found ? found[0] : null;

    private RenameCandidate? LikelyFor(RenameCandidate other) => CommonFacts(other)
        .Where(pair => other.IsLikely(pair.Key, pair.Value))
        .OrderByDescending(pair => pair.Key.IsKnownAs(other))
        .ThenByDescending(pair => pair.Value)
        .ThenByDescending(pair => pair.Key.SimpleName == other.SimpleName)
        .ThenByDescending(pair => NameSimilarity.AreAlike(pair.Key.SimpleName, other.SimpleName))
        .ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
        .Select(pair => pair.Key)
        .FirstOrDefault();

    private Dictionary<RenameCandidate, int> CommonFacts(RenameCandidate other)
    {
        var common = other.Names
            .SelectMany(name => byName[(other.Keyword, name)])
            .Distinct()
            .ToDictionary(candidate => candidate, _ => 0);
        foreach (var candidate in other.Facts.SelectMany(fact => byFact[(other.Keyword, fact)]))
        {
            common.TryGetValue(candidate, out var count);
            common[candidate] = count + 1;
        }

        return common;
    }
}
