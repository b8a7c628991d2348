using System.Globalization;
using System.Text;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>The naming policies of System.Text.Json, letter by letter.</summary>
/// <remarks>Source: https://github.com/dotnet/runtime/tree/v10.0.0/src/libraries/System.Text.Json/Common.</remarks>
internal static class JsonNaming
{
    /// <summary>The policy of a number of <c>JsonKnownNamingPolicy</c>; null for the names as they are.</summary>
    public static Func<string, string>? Find(int policy) => policy switch
    {
        1 => CamelCase,
        2 => name => Separate(name, '_', upper: false),
        3 => name => Separate(name, '_', upper: true),
        4 => name => Separate(name, '-', upper: false),
        5 => name => Separate(name, '-', upper: true),
        _ => null,
    };

    /// <summary>The first word in lower case: of leading capitals all but the one that begins the next word.</summary>
    public static string CamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
            return name;
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 1 && !char.IsUpper(letters[i]))
                break;
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                if (letters[i + 1] == ' ')
                    letters[i] = char.ToLowerInvariant(letters[i]);
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }

    /// <summary>Words in one case, with a separator between them; a digit belongs to the word before it.</summary>
    private static string Separate(string name, char separator, bool upper)
    {
        var text = new StringBuilder();
        var last = Last.Nothing;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter:
                    if (last is Last.LowerOrDigit or Last.Space || (last is Last.Upper && i + 1 < name.Length && char.IsLower(name[i + 1])))
                        text.Append(separator);
                    text.Append(upper ? c : char.ToLowerInvariant(c));
                    last = Last.Upper;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    if (last is Last.Space)
                        text.Append(separator);
                    text.Append(upper ? char.ToUpperInvariant(c) : c);
                    last = Last.LowerOrDigit;
                    break;
                case UnicodeCategory.SpaceSeparator:
                    last = last is Last.Nothing ? Last.Nothing : Last.Space;
                    break;
                default:
                    text.Append(c);
                    last = Last.Nothing;
                    break;
            }
        }

        return text.ToString();
    }

    private enum Last
    {
        Nothing,
        Upper,
        LowerOrDigit,
        Space,
    }
}
