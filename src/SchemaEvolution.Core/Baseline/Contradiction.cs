namespace SchemaEvolution.Core.Baseline;

/// <summary>How a contradiction is reported.</summary>
internal static class Contradiction
{
    /// <summary>An error in one line; where in it the text begins, and how long that is, the reader adds.</summary>
    public static BaselineError At(int line, string message) => new("EVO004", line, 1, 0, message);

    public static string Quote(Fact fact) => Quote(fact.Line, FactSpelling.Line(fact));

    public static string Quote(Block block) => Quote(block.Line, FactSpelling.Head(block));

    private static string Quote(int line, string text) => $"line {line} says '{text}'";
}
