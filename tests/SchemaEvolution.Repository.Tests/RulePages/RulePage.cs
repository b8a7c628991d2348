using System.Reflection;
using System.Text.RegularExpressions;

namespace SchemaEvolution.Repository.Tests.RulePages;

/// <summary>One page of <c>docs/rules</c>, taken apart.</summary>
internal sealed partial class RulePage
{
    private static readonly string Folder = Path.Combine(
        typeof(RulePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(pair => pair.Key == "RepositoryRoot").Value!,
        "docs",
        "rules");

    private readonly string text;
    private readonly Dictionary<string, string> blocks;

    private RulePage(string id)
    {
        Id = id;
        text = File.ReadAllText(Path.Combine(Folder, $"{id}.md")).ReplaceLineEndings("\n");
        blocks = Block().Matches(text).ToDictionary(block => block.Groups["tag"].Value, block => block.Groups["text"].Value);
    }

    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public string Id { get; }

    public string Heading => text.Split('\n')[0];

    /// <summary>The cells of the table: severity, category, formats, fix.</summary>
    public IReadOnlyList<string> Cells => [.. TableRow().Matches(text)[2].Groups["cell"].Captures.Select(cell => cell.Value.Trim())];

    public IEnumerable<string> Sections => Section().Matches(Block().Replace(text, "")).Select(section => section.Groups["title"].Value);

    /// <summary>Null where the rule is about a project without one.</summary>
    public string? Baseline => blocks.GetValueOrDefault("text baseline");

    public string Violation => blocks["csharp violation"];

    /// <summary>The messages in the order of their places, each as <c>id: text</c>.</summary>
    public string Message => blocks["text message"].TrimEnd('\n');

    /// <summary>The code as it was, where only the baseline is at fault.</summary>
    public string Fixed => blocks.GetValueOrDefault("csharp fixed", Violation);

    public string? FixedBaseline => blocks.GetValueOrDefault("text fixed-baseline", Baseline!);

    public static RulePage Read(string id) => new(id);

    [GeneratedRegex(@"^```(?<tag>\w+ [\w-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\|(?:(?<cell>[^|\n]*)\|)+$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^## (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex Section();
}
