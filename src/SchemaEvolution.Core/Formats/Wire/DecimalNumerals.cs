using System.Globalization;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Decimals where a number is a numeral, and nothing tells one from another number.</summary>
internal static class DecimalNumerals
{
    /// <param name="styles">What a reader takes for a decimal.</param>
    public static TextCarrier In(Layout layout, NumberStyles styles) => new(
        layout,
        ["0.1234567890123456789012345678", "12.50", "5"],
        value => value,
        value => decimal.TryParse(value, styles, CultureInfo.InvariantCulture, out _));
}
