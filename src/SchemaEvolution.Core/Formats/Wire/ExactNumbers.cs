namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>The integers that a reader takes for what they are although it holds all numbers as floating point.</summary>
/// <param name="Layout">How numbers are written that such a reader may round.</param>
public sealed record ExactNumbers(Layout Layout, IntegerRange Range)
{
    /// <summary>Whether the type has integers that are rounded.</summary>
    public bool Rounds(Carrier carrier) =>
        carrier is IntegerCarrier { Meaning.IsNone: true } integer && integer.Layout == Layout && !Range.Contains(integer.Range);
}
