using System.Text;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>UTF-8 text of some form.</summary>
/// <param name="Examples">Texts of that form, the most telling first.</param>
/// <param name="Normalize">What a reader makes of a valid text; null where it keeps every letter.</param>
/// <param name="Form">Whether a text has the form; null where any text will do.</param>
public sealed record TextCarrier(
    Layout Layout,
    string[] Examples,
    Func<string, string> Spell,
    Func<string, bool>? Form = null,
    Meaning Meaning = default,
    Func<string, string>? Normalize = null) : Carrier(Layout, Meaning)
{
    /// <summary>What a reader shows for bytes that were never meant to be text.</summary>
    private const string Unreadable = "text that nobody can read";

    private const char Replacement = '\uFFFD';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A word, a number, what is no URI, what is a GUID, and an integer.</summary>
    public static string[] Samples { get; } = ["abc", "12.50", "http://", "00000000-0000-0000-0000-000000000005", "5"];

    /// <summary>Whether a reader puts a sign of replacement in the place of bytes that are not UTF-8, instead of refusing them.</summary>
    public bool ReplacesInvalid { get; init; }

    public override object Zero => "";

    public override IEnumerable<object> ExamplesFor(Carrier reader) => Examples;

    public override byte[] Write(object value) => Utf8.GetBytes((string)value);

    public override object? Read(byte[] payload)
    {
        try
        {
            var text = (ReplacesInvalid ? Encoding.UTF8 : Utf8).GetString(payload);
            return !IsValid(text) ? null : Normalize is null ? text : Normalize(text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Of bytes, it is not asked whether they are UTF-8: a reader that is given them has found out.</summary>
    public override bool Holds(object value) => value switch
    {
        string text => IsValid(text) && (Normalize is null || Normalize(text) == text),
        byte[] => Form is null && !ReplacesInvalid,
        _ => false,
    };

    /// <summary>A form that takes the least and the greatest of a range of integers, and those around zero, takes them all.</summary>
    public override bool Contains(Carrier other) => (Form, other) switch
    {
        (null, _) => other is not BytesCarrier,
        (_, TextCarrier text) => text.Form == Form && Normalize is null,
        (_, IntegerCarrier { Meaning.IsNone: true } integer) => integer.ExamplesFor(this).All(value => IsValid($"{value}")),
        _ => false,
    };

    public override string Show(object value) =>
        value is string text && text.Any(letter => letter is Replacement || char.IsControl(letter)) ? Unreadable : Spell((string)value);

    private bool IsValid(string text) => Form is null || Form(text);
}
