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

    /// <summary>A contradiction; where in the line its text begins, and how long it is, the reader adds.</summary>
    internal static BaselineError Error(int line, string message) => new("EVO004", line, 1, 0, message);

    internal static string Quote(Fact fact) => $"line {fact.Line} says '{FactSpelling.Line(fact)}'";

    private static IEnumerable<BaselineError> LifetimeFaults(Fact fact, int shipped)
    {
        var (from, to) = (fact.Lifetime.From, fact.Lifetime.To);
        if (to < from)
            yield return Error(fact.Line, $"{Quote(fact)}, a lifetime that ends before it starts: write the lower version first");
        else if (from > shipped + 1)
            yield return Error(fact.Line, $"{Quote(fact)}, but v{shipped} is the last that shipped: a pending fact starts at v{shipped + 1}");
        else if (to > shipped)
            yield return Error(fact.Line, $"{Quote(fact)}, but only v{shipped} has shipped: leave the lifetime open, or end it at v{shipped} or before");
    }

    private static IEnumerable<BaselineError> BlocksOfOneName(BaselineFile file) =>
        from blocks in file.Blocks.GroupBy(block => block.Name)
        let first = blocks.First()
        from other in blocks.Skip(1)
        select Error(
            other.Line,
            $"line {first.Line} says '{FactSpelling.Head(first)}', line {other.Line} says '{FactSpelling.Head(other)}': a name has one block, so give both the same head or remove one");
}
