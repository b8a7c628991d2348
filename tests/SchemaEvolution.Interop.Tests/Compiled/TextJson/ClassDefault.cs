using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.TextJson;

internal static class ClassDefault
{
    private static readonly Dictionary<string, string> Floats = new()
    {
        ["NaN"] = "double.NaN",
        ["Infinity"] = "double.PositiveInfinity",
        ["-Infinity"] = "double.NegativeInfinity",
    };

    /// <summary>The initializer of a field with a constant default, null for any other.</summary>
    public static string? Of(FieldSchema field) =>
        field is { Presence: Presence.Implicit, Default.Literal: { } literal } ? Spell(field.Type, literal) : null;

    private static string? Spell(FieldType type, string literal) => type switch
    {
        EnumType named => $"{CompiledName.Of(named.Name)}.@{literal}",
        ScalarType { Kind: ScalarKind.Half or ScalarKind.Float or ScalarKind.Double } scalar =>
            $"({ClassScalars.All[scalar].Keyword})({Floats.GetValueOrDefault(literal, literal)})",
        ScalarType { Kind: ScalarKind.Decimal } => $"{literal}m",
        ScalarType { Kind: ScalarKind.Char } => $"{literal}[0]",
        ScalarType { Kind: <= ScalarKind.String } => literal,
        _ => null,
    };
}
