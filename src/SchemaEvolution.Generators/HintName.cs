using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators;

internal static class HintName
{
    /// <summary>
    /// The full name of the type, with the arity of a generic one as <c>-1</c>, since file names take no back quote. Nor do they tell
    /// upper case from lower: of names that differ in nothing else each tells where its capitals are.
    /// </summary>
    public static string Of(TypeModel type, EquatableArray<string> lookalikes) =>
        $"{type.FullName.Replace('`', '-')}{(lookalikes.Contains(type.FullName) ? $"-{Capitals(type.FullName)}" : "")}.Codec.g.cs";

    /// <summary>The names that differ from another one in case alone.</summary>
    public static EquatableArray<string> Lookalikes(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Which letters are capitals, as the positions of them.</summary>
    private static string Capitals(string name) =>
        string.Join("-", Enumerable.Range(0, name.Length).Where(position => char.IsUpper(name[position])));
}
