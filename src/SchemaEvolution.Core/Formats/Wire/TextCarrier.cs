using System.Text;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>UTF-8 text of some form.</summary>
/// <param name="Examples">Texts of that form, the most telling first.</param>
/// <param name="Normalize">What a reader makes of a valid text; null where it keeps every letter.</param>
/// <param name="IsValid">Whether a text has the form; null where any text will do.</param>
public sealed record TextCarrier(
    Layout Layout,
    string[] Examples,
    Func<string, string> Spell,
    Func<string, bool>? IsValid = null,
    Meaning Meaning = default,
    Func<string, string>? Normalize = null) : Carrier(Layout, Meaning)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override object Zero => "";

    public override IEnumerable<object> ExamplesFor(Carrier reader) => Examples;

    public override byte[] Write(object value) => Utf8.GetBytes((string)value);

    public override object? Read(byte[] payload)
    {
        try
        {
            var text = Utf8.GetString(payload);
            return !Holds(text) ? null : Normalize is null ? text : Normalize(text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public override bool Holds(object value) => value is string text && (IsValid is null || IsValid(text));

    public override bool Contains(Carrier other) => IsValid is null && other is not BytesCarrier;

    public override string Show(object value) => Spell((string)value);
}
