namespace SchemaEvolution.Core.Baseline;

/// <summary>Former names that belong to another declaration in the same version.</summary>
internal static class FormerNameContradictions
{
    public static IEnumerable<BaselineError> Of(BaselineFile file)
    {
        var claims = file.Blocks.SelectMany(FormerNames).ToList();
        if (claims.Count == 0)
            return [];
        var blocks = file.Blocks.GroupBy(block => block.Name).ToDictionary(sameName => sameName.Key, sameName => sameName.First());
        return ClaimedTwice(claims)
            .Concat(claims.Where(claim => blocks.ContainsKey(claim.Name)).SelectMany(claim => ClaimedOfOwner(claim, blocks[claim.Name])));
    }

    private static IEnumerable<Claim> FormerNames(Block block) =>
        from fact in block.Facts
        let former = fact.Content as FormerNameFact
        where former is not null
        select new Claim(former.Name, block, fact);

    private static IEnumerable<BaselineError> ClaimedTwice(IEnumerable<Claim> claims) =>
        from sameName in claims.GroupBy(claim => claim.Name)
        from pair in Overlap.Pairs(sameName, claim => claim.Fact.Lifetime)
        where pair.First.Block.Name != pair.Second.Block.Name
        select Contradiction.At(
            Math.Max(pair.First.Fact.Line, pair.Second.Fact.Line),
            $"{Contradiction.Quote(pair.First.Fact)}, {Contradiction.Quote(pair.Second.Fact)}: "
            + "one declaration had this name, so remove one");

    private static IEnumerable<BaselineError> ClaimedOfOwner(Claim claim, Block owner)
    {
        if (claim.Block.Name != owner.Name && FirstAliveUnderOwnName(owner, claim.Fact.Lifetime) is { } version)
        {
            yield return Contradiction.At(
                Math.Max(claim.Fact.Line, owner.Line),
                $"{Contradiction.Quote(claim.Fact)}, {Contradiction.Quote(owner)}, alive in v{version}: "
                + $"end the former name before v{version}");
        }
    }

    /// <summary>The first version of <paramref name="span"/> in which the block is alive and bears the name that it has today.</summary>
    private static int? FirstAliveUnderOwnName(Block block, Lifetime span)
    {
        var otherNames = FormerNames(block).Select(claim => claim.Fact.Lifetime).ToList();
        return block.Lifetimes
            .Where(alive => alive.Overlaps(span))
            .SelectMany(alive => otherNames.Where(name => name.To is not null).Select(name => name.To!.Value + 1)
                .Concat([Math.Max(alive.From, span.From)])
                .Where(version => alive.Contains(version) && span.Contains(version) && !otherNames.Any(name => name.Contains(version))))
            .Select(version => (int?)version)
            .Min();
    }

    private sealed record Claim(string Name, Block Block, Fact Fact);
}
