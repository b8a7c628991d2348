using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Tool.Pages;

/// <summary>The pages of the rules, which the tool brings along.</summary>
internal static class RulePages
{
    /// <returns>Markdown, with line feeds.</returns>
    public static string Read(Rule rule)
    {
        using var page = new StreamReader(typeof(RulePages).Assembly.GetManifestResourceStream($"{rule.Id}.md")!);
        return page.ReadToEnd().ReplaceLineEndings("\n");
    }
}
