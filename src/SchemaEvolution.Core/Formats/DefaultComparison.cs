using System.Globalization;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Whether two defaults are the same value, however they are spelled; an enum member counts as its number.</summary>
internal static class DefaultComparison
{
    public static bool AreEqual(FieldSchema old, ISchemaSource oldSchemas, FieldSchema @new, ISchemaSource newSchemas)
    {
        // What is not known, and what belongs to types without common values, is compared with nothing.
        if (old.Default is { IsKnown: false } || @new.Default is { IsKnown: false } || FamilyOf(old.Type) != FamilyOf(@new.Type))
            return true;

        // An enum of another project has a name here and no numbers.
        return old.Default?.Literal == @new.Default?.Literal || ValueOf(old, oldSchemas) == ValueOf(@new, newSchemas);
    }

    private static string? ValueOf(FieldSchema field, ISchemaSource schemas) => field switch
    {
        { Default: null } => null,
        { Type: EnumType type } when schemas.Find(type.Name) is EnumSchema { Values: var values }
            && values.FirstOrDefault(value => value.Name == field.Default.Literal) is { } named =>
                named.Number.ToString(CultureInfo.InvariantCulture),
        { Type: ScalarType { Kind: ScalarKind.Bool } } => field.Default.Literal is "true" ? "1" : "0",
        _ when decimal.TryParse(field.Default.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number != 0 =>
            (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        _ => field.Default.Literal,
    };

    /// <summary>Types between which a default can be compared: numbers, enums and truth values, and each other type alone.</summary>
    private static string FamilyOf(FieldType type) => type switch
    {
        EnumType => "number",
        ScalarType { Kind: >= ScalarKind.Bool and <= ScalarKind.Half or ScalarKind.Decimal } => "number",
        ScalarType { Kind: ScalarKind.BigInt or ScalarKind.Int128 or ScalarKind.UInt128 } => "number",
        ScalarType { Kind: ScalarKind.String or ScalarKind.Char } scalar => scalar.Kind.ToString(),
        _ => "other",
    };
}
