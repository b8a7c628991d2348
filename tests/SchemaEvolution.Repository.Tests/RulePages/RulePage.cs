using System.Text.RegularExpressions;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.RulePages;

/// <summary>The page of one rule. Its head and the messages it quotes are generated, all else is written by hand.</summary>
internal sealed partial class RulePage(string id)
{
    private const string Folder = "docs/rules";

    private readonly Page page = new($"{Folder}/{id}.md");

    public static IReadOnlyList<string> Ids { get; } =
        [.. RepositoryFiles.Find(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    public string File => page.Path;

    /// <summary>What a page may name: our wire formats, and those of libraries.</summary>
    public static IReadOnlyList<string> KnownFormats { get; } =
        [.. Core.Formats.WireFormats.All.Concat(Core.Formats.Libraries.LibraryFormats.All).Select(format => format.Name)];

    /// <summary>The names of the formats that the rule is about.</summary>
    public IReadOnlyList<string> Formats => FormatsCell == "Any" ? KnownFormats : FormatsCell.Split(", ");

    /// <summary>Whether the rule is about libraries alone, whose messages have one format whatever is configured.</summary>
    public bool IsOfLibraries => !Core.Formats.WireFormats.All.Any(format => Formats.Contains(format.Name));

    public IEnumerable<string> Sections => page.Headings.Skip(1);

    /// <summary>How the project of the example is configured. All analyzers look at it: what a page shows can be encoded.</summary>
    public TestSetup Setup => new()
    {
        EditorConfig = page.Block("ini editorconfig"),
        Analyzers = Shipped.Analyzers,
    };

    /// <summary>Null where the rule is about a project without one.</summary>
    public string? Baseline => page.Block("text baseline");

    public string Violation => page.Block("csharp violation")!;

    /// <summary>The code as it was, where only the baseline is at fault.</summary>
    public string Fixed => page.Block("csharp fixed") ?? Violation;

    public string? FixedBaseline => page.Block("text fixed-baseline") ?? Baseline;

    /// <summary>The formats as the page lists them, or <c>Any</c>.</summary>
    private string FormatsCell => page.RowsBelow(page.Headings.First()).Single()[2];

    /// <summary>The page as it must be.</summary>
    /// <param name="fixes">The titles in the lightbulb on the violation, in their order.</param>
    /// <param name="messages">What is reported on the violation.</param>
    public string Generate(Rule rule, IReadOnlyList<string> fixes, IEnumerable<string> messages)
    {
        var head = $"""
            # {rule.Id}: {rule.Title}

            | Severity | Category | Formats | Fix |
            |---|---|---|---|
            | {rule.Severity} | {rule.Category} | {FormatsCell} | {(fixes.Count == 0 ? "–" : string.Join("; ", fixes))} |


            """;
        var body = page.Text[page.Text.IndexOf("## ", StringComparison.Ordinal)..];
        return head + QuotedMessages().Replace(body, _ => string.Concat(messages.Select(message => $"{message}\n")));
    }

    [GeneratedRegex("(?<=^```text message\n)(?:[^`\n].*\n)*(?=```$)", RegexOptions.Multiline)]
    private static partial Regex QuotedMessages();
}
