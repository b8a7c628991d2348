namespace SchemaEvolution.Core.Baseline;

/// <summary>Takes facts for equal that say the same from the same version on; until when is not asked.</summary>
internal sealed class AlikeFacts : IEqualityComparer<Fact>
{
    public static AlikeFacts Comparer { get; } = new();

    public bool Equals(Fact? one, Fact? other) =>
        one?.Lifetime.From == other?.Lifetime.From && one?.Rest == other?.Rest && Equals(one?.Content, other?.Content);

    /// <summary>The number or key alone: it tells almost all facts apart, and the whole content would take long to hash.</summary>
    public int GetHashCode(Fact fact)
    {
        var key = CanonicalOrder.Key(fact.Content)?.GetHashCode() ?? CanonicalOrder.Tag(fact.Content);
        return unchecked((key * 31) + fact.Lifetime.From);
    }
}
