namespace SchemaEvolution.Core.Baseline;

/// <summary>Finds where a file that can be read contradicts itself (EVO004).</summary>
public static class BaselineValidator
{
    /// <returns>The contradictions, by line; each stands at the later one of the lines that contradict each other.</returns>
    public static IReadOnlyList<BaselineError> Validate(BaselineFile file) =>
    [
        .. LifetimeFaults(file)
            .Concat(BlocksOfOneName(file))
            .Concat(file.Blocks.SelectMany(new BlockContradictions(file.Shipped).Of))
            .Concat(FormerNameContradictions.Of(file))
            .OrderBy(error => error.Line),
    ];

    private static IEnumerable<BaselineError> LifetimeFaults(BaselineFile file)
    {
        foreach (var block in file.Blocks)
            foreach (var fact in block.Facts)
                if (FaultOf(fact.Lifetime, file.Shipped) is { } fault)
                    yield return Contradiction.At(fact.Line, $"{Contradiction.Quote(fact)}, {fault}");
    }

    private static string? FaultOf(Lifetime lifetime, int shipped) =>
        lifetime.To < lifetime.From ? "a lifetime that ends before it starts: write the lower version first"
        : lifetime.From > shipped + 1 ? $"but v{shipped} is the last that shipped: a pending fact starts at v{shipped + 1}"
        : lifetime.To > shipped ? $"but only v{shipped} has shipped: leave the lifetime open, or end it at v{shipped} or before"
        : null;

    private static IEnumerable<BaselineError> BlocksOfOneName(BaselineFile file) =>
        from blocks in file.Blocks.GroupBy(block => block.Name)
        let first = blocks.First()
        from other in blocks.Skip(1)
        select Contradiction.At(
            other.Line,
            $"{Contradiction.Quote(first)}, {Contradiction.Quote(other)}: a name has one block, so give both the same head or remove one");
}
