using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Keys of maps in formats whose maps have only strings as keys.</summary>
internal static class TextKeys
{
    /// <summary>The carriers of a format with everything as text.</summary>
    /// <param name="layouts">The layout in a string for each that is none.</param>
    public static IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> Of(
        IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> scalars, IReadOnlyDictionary<Layout, Layout> layouts) =>
        scalars.ToDictionary(
            pair => pair.Key,
            pair => pair.Value is IntegerCarrier integer && layouts.TryGetValue(integer.Layout, out var text)
                ? integer with { Layout = text }
                : pair.Value);
}
