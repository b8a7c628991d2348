using System.Globalization;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>
/// The shortest decimal text that reads back as the same number. The format "R" is not enough: on .NET Framework it is neither shortest
/// nor always exact, and drops the sign of negative zero.
/// </summary>
internal static class FloatText
{
    private const int DoubleDigits = 17;
    private const int FloatDigits = 9;

    public static string Write(double value) =>
        Special(value) ?? Shortest(
            DoubleDigits,
            format => value.ToString(format, CultureInfo.InvariantCulture),
            text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) == value);

    public static string Write(float value) =>
        Special(value) ?? Shortest(
            FloatDigits,
            format => value.ToString(format, CultureInfo.InvariantCulture),
            text => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) == value);

    private static string? Special(double value) => value switch
    {
        double.NaN => "NaN",
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        0 => BitConverter.DoubleToInt64Bits(value) < 0 ? "-0" : "0",
        _ => null,
    };

    private static string Shortest(int most, Func<string, string> format, Func<string, bool> isExact)
    {
        var texts = Enumerable.Range(0, most).Select(decimals => format($"E{decimals}"));
        var text = texts.FirstOrDefault(isExact) ?? format("R");
        var split = text.IndexOf('E');
        var exponent = int.Parse(text.Substring(split + 1), CultureInfo.InvariantCulture);
        return exponent is >= -5 and < 15
            ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : $"{text.Substring(0, split)}E{exponent.ToString("+0;-0", CultureInfo.InvariantCulture)}";
    }
}
