using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

internal static class Permission
{
    /// <summary>
    /// The attribute that lets code name what is obsolete as an error, if it has to: no pragma does, only what is obsolete itself may.
    /// </summary>
    public static IEnumerable<string> Of(TypeModel type) => type.IsForbidden ? ["[global::System.Obsolete]"] : [];
}
