using System.Globalization;
using System.Text;

namespace SchemaEvolution.Core.Model;

/// <summary>C-like quoted text of one line: <c>\" \\ \n \r \t \uXXXX</c>.</summary>
public static class QuotedText
{
    public static string Write(string value)
    {
        var text = new StringBuilder("\"");
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else
                text.Append(Escape(c));
        }

        return text.Append('"').ToString();
    }

    /// <summary>Reads quoted text that begins at <paramref name="start"/>.</summary>
    /// <returns>The position after the closing quote, or -1 if the text is not closed or an escape is unknown.</returns>
    public static int TryRead(string line, int start, out string value)
    {
        value = "";
        var text = new StringBuilder();
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                value = text.ToString();
                return i + 1;
            }

            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            if (++i >= line.Length)
                return -1;
            switch (line[i])
            {
                case '"' or '\\': text.Append(line[i]); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'u' when i + 4 < line.Length && TryReadHexadecimal(line.Substring(i + 1, 4), out var code):
                    text.Append((char)code);
                    i += 4;
                    break;
                default: return -1;
            }
        }

        return -1;
    }

    private static bool TryReadHexadecimal(string digits, out ushort code) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' => $"\\u{(int)c:x4}",
        _ => c.ToString(),
    };
}
