using System.Text;

namespace SchemaEvolution.Core.Model;

/// <summary>
/// How the key of a declaration (<c>Acme.Page`1</c>) is spelled in the baseline and in messages (<c>Acme.Page&lt;T&gt;</c>).
/// </summary>
public static class DeclarationName
{
    private const string Global = "global::";

    /// <summary>
    /// Words that begin or follow a name in the grammar; a name that looks like one of them, or like a lifetime, is quoted.
    /// </summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "enum", "list", "set", "map", "required", "optional", "default", "packed", "expanded", "oneof", "alias", "reserved", "was", "to",
        "message", "union", "accept", "shipped", "serializer", "by", "until",
    };

    /// <summary>The full name with its type arguments; a type of the global namespace gets the prefix <c>global::</c>.</summary>
    /// <param name="arguments">The type arguments of all segments, as they are spelled.</param>
    public static string Spell(string name, IEnumerable<string> arguments)
    {
        var text = new StringBuilder();
        if (name.IndexOf('.') < 0)
            text.Append(Global);

        var next = 0;
        foreach (var segment in name.Split('.'))
        {
            if (text.Length > 0 && !(text.Length == Global.Length && name.IndexOf('.') < 0))
                text.Append('.');
            var tick = segment.IndexOf('`');
            text.Append(Quote(tick < 0 ? segment : segment.Substring(0, tick)));
            if (tick < 0)
                continue;
            var arity = int.Parse(segment.Substring(tick + 1), System.Globalization.CultureInfo.InvariantCulture);
            text.Append('<').Append(string.Join(",", arguments.Skip(next).Take(arity))).Append('>');
            next += arity;
        }

        return text.ToString();
    }

    /// <summary>The full name of a generic declaration with the names of its type parameters.</summary>
    public static string SpellOpen(string name, IEnumerable<string> typeParameters) =>
        Spell(name, typeParameters.Select(QuoteTypeParameter));

    /// <summary>A type parameter must not be taken for a scalar type either.</summary>
    public static string QuoteTypeParameter(string name) =>
        Spelling.TryParse(name, out ScalarKind _) ? QuotedText.Write(name) : Quote(name);

    /// <summary>The last segment without its arity: <c>Page</c>.</summary>
    public static string Simple(string name)
    {
        var simple = name.Substring(name.LastIndexOf('.') + 1);
        var tick = simple.IndexOf('`');
        return tick < 0 ? simple : simple.Substring(0, tick);
    }

    /// <summary>All but the last segment; nothing if there is none.</summary>
    public static string Namespace(string name) => name.Substring(0, Math.Max(0, name.LastIndexOf('.')));

    /// <summary>The name as it may stand in the file: in quotes if it could be taken for a keyword or a lifetime.</summary>
    public static string Quote(string name) =>
        IsIdentifier(name) && !Keywords.Contains(name) && !LooksLikeLifetime(name)
            ? name
            : QuotedText.Write(name);

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static bool LooksLikeLifetime(string name) => name.Length > 1 && name[0] == 'v' && name.Skip(1).All(char.IsDigit);
}
