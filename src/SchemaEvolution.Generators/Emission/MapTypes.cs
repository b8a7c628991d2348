using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

internal static class MapTypes
{
    /// <summary>The type arguments of writers and readers of maps.</summary>
    public static string Of(MapContent map) => $"{map.Key.Type}, {map.Value.Type}, {map.Key.Codec}, {map.Value.Codec}";
}
