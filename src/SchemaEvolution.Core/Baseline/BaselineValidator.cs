namespace SchemaEvolution.Core.Baseline;

/// <summary>Finds where a file that can be read contradicts itself (EVO004).</summary>
public static class BaselineValidator
{
    /// <returns>The contradictions, by line; each stands at the later one of the lines that contradict each other.</returns>
    public static IReadOnlyList<BaselineError> Validate(BaselineFile file) =>
    [
        .. file.Blocks.SelectMany(block => block.Facts).SelectMany(fact => LifetimeFaults(fact, file.Shipped))
            .Concat(BlocksOfOneName(file))
            .Concat(file.Blocks.SelectMany(block => BlockContradictions.Of(block, file.Shipped)))
            .Concat(FormerNameContradictions.Of(file))
            .OrderBy(error => error.Line),
    ];

    private static IEnumerable<BaselineError> LifetimeFaults(Fact fact, int shipped)
    {
        var (from, to) = (fact.Lifetime.From, fact.Lifetime.To);
        var fault =
            to < from ? "a lifetime that ends before it starts: write the lower version first"
            : from > shipped + 1 ? $"but v{shipped} is the last that shipped: a pending fact starts at v{shipped + 1}"
            : to > shipped ? $"but only v{shipped} has shipped: leave the lifetime open, or end it at v{shipped} or before"
            : null;
        if (fault is not null)
            yield return Contradiction.At(fact.Line, $"{Contradiction.Quote(fact)}, {fault}");
    }

    private static IEnumerable<BaselineError> BlocksOfOneName(BaselineFile file) =>
        from blocks in file.Blocks.GroupBy(block => block.Name)
        let first = blocks.First()
        from other in blocks.Skip(1)
        select Contradiction.At(
            other.Line,
            $"{Contradiction.Quote(first)}, {Contradiction.Quote(other)}: a name has one block, so give both the same head or remove one");
}
