using System.Buffers;
using System.Globalization;
using System.Text;

namespace SchemaEvolution.Values;

/// <summary>The text forms of logical types, the same in every wire format.</summary>
internal static class WireText
{
    /// <summary>The length of the longest decimal: a sign, 29 digits, and a point.</summary>
    public const int MaxDecimalLength = 31;

    private const int MaxQuotedLength = 40;

    private const NumberStyles DecimalForm = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly SearchValues<char> GuidForm = SearchValues.Create("0123456789abcdefABCDEF-");

    /// <summary>Writes a decimal with its scale: 12.50 is not 12.5.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">At least <see cref="MaxDecimalLength"/> bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int Write(decimal value, Span<byte> destination)
    {
        value.TryFormat(destination, out var length, format: default, CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Reads digits, which may have a sign, a point, and an exponent. Those that a decimal cannot hold are rounded.</summary>
    /// <remarks>Source: https://github.com/googleapis/googleapis/blob/master/google/type/decimal.proto.</remarks>
    /// <exception cref="SchemaException">The text has another form, or the number is too large.</exception>
    public static decimal ToDecimal(ReadOnlySpan<byte> text) =>
        // The framework passes over zero bytes at the end.
        text is not [.., 0] && decimal.TryParse(text, DecimalForm, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Refused(Encoding.UTF8.GetString(text[..Math.Min(text.Length, MaxQuotedLength)]), "a number that a decimal can hold");

    /// <summary>Reads the form "D": 32 digits in five groups.</summary>
    /// <exception cref="SchemaException">The text has another form.</exception>
    public static Guid ToGuid(string text) =>
        // The framework takes spaces around the text, and signs and prefixes inside.
        text.Length == 36 && !text.AsSpan().ContainsAnyExcept(GuidForm) && Guid.TryParseExact(text, "D", out var value)
            ? value
            : throw Refused(text, "a GUID like 00000000-0000-0000-0000-000000000000");

    /// <exception cref="SchemaException">The text is neither an absolute nor a relative URI.</exception>
    public static Uri ToUri(string text) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value) ? value : throw Refused(text, "a URI");

    /// <exception cref="SchemaException">The text is not of two to four numbers.</exception>
    public static Version ToVersion(string text) =>
        Version.TryParse(text, out var value) ? value : throw Refused(text, "a version like 1.2.3");

    // The text comes from outside and goes into logs, where a line feed could forge a line.
    private static SchemaException Refused(string text, string what)
    {
        var shown = new string([.. text.Take(MaxQuotedLength).Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)]);
        return new($"\"{shown}{(text.Length > MaxQuotedLength ? "…" : "")}\" is not {what}.");
    }
}
