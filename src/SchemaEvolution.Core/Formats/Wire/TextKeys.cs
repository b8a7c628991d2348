using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Keys of maps in formats whose maps have only strings as keys.</summary>
internal static class TextKeys
{
    /// <summary>The carriers of a format with all integers as text.</summary>
    /// <param name="quoted">The layout of an integer in a string.</param>
    public static IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> Of(
        IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> scalars, Layout quoted) =>
        scalars.ToDictionary(
            pair => pair.Key,
            pair => pair.Value is IntegerCarrier { Meaning.IsNone: true } integer && integer.Range != IntegerRange.Unsigned(1)
                ? integer with { Layout = quoted }
                : pair.Value);
}
