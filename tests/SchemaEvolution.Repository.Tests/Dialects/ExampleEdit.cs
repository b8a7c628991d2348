using System.Text.RegularExpressions;

namespace SchemaEvolution.Repository.Tests.Dialects;

/// <summary>An edit of an example, done as the words say: <c>`old` → `new`</c>, <c>add `member`</c> or <c>remove `text`</c>, each in the first place.</summary>
internal static partial class ExampleEdit
{
    private const string EndOfFirstType = "\n}";

    /// <exception cref="FormatException">The words tell no edit, or one of something that is not there.</exception>
    public static string Apply(string words, string code)
    {
        var parts = Part().Matches(words);
        return parts.Count > 0 ? parts.Aggregate(code, Apply) : throw new FormatException($"'{words}' is no edit.");
    }

    private static string Apply(string code, Match part)
    {
        var (verb, old) = (part.Groups["verb"].Value, part.Groups["old"].Value);
        if (verb is "add")
            return code.Insert(code.IndexOf(EndOfFirstType, StringComparison.Ordinal), $"\n    {old}");
        return code.IndexOf(old, StringComparison.Ordinal) is var index and >= 0
            ? code.Remove(index, old.Length).Insert(index, part.Groups["new"].Value)
            : throw new FormatException($"The example has no '{old}'.");
    }

    [GeneratedRegex("(?:(?<verb>add|remove) `(?<old>[^`]+)`)|(?:`(?<old>[^`]+)` → `(?<new>[^`]*)`)")]
    private static partial Regex Part();
}
