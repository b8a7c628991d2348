using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>The names of local variables, one a field: that of the member, unless it is taken.</summary>
internal sealed class Locals
{
    /// <summary>Names that emitted methods use for themselves.</summary>
    private static readonly string[] Reserved = ["writer", "reader", "message", "existing", "before", "fresh", "key", "unknown", "met"];

    private readonly Dictionary<int, string> byTag = [];

    public Locals(IEnumerable<FieldModel> fields)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var name = Camel(field.Member);
            byTag.Add(field.Tag, taken.Add(name) ? name : Numbered(name, field.Tag, taken));
        }
    }

    public string Of(FieldModel field) => byTag[field.Tag];

    private static string Numbered(string name, int tag, HashSet<string> taken)
    {
        for (var numbered = $"{name}{tag}"; ; numbered += "_")
        {
            if (taken.Add(numbered))
                return numbered;
        }
    }

    private static string Camel(string member)
    {
        var name = member.TrimStart('@', '_');
        return name.Length == 0 || char.IsDigit(name[0]) ? "value" : Identifier($"{char.ToLowerInvariant(name[0])}{name.Substring(1)}");
    }

    private static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.None
            ? name
            : $"@{name}";
}
