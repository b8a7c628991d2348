using System.CommandLine;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Output;
using SchemaEvolution.Tool.Pages;

namespace SchemaEvolution.Tool.Commands;

/// <summary><c>explain RULE</c></summary>
internal static class ExplainCommand
{
    private const int Suggestions = 3;

    public static Command Create(CommonOptions options, ToolHost host)
    {
        var id = new Argument<string>("RULE") { Description = "The rule, such as EVO301." };
        var command = new Command("explain", "Shows the page of a rule: why it is there, an example, and what to do.") { id };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(options.Format) != ReportFormats.Default)
                throw new ToolException(ExitCode.WrongUsage, $"A page has no other form than {ReportFormats.Default}.");
            var rule = Find(parsed.GetValue(id)!.ToUpperInvariant());
            var console = options.ColorOf(parsed).CreateConsole(host.Output);
            new PageWriter(console, new Uri(rule.HelpUri)).Write(MarkdownBlock.Read(RulePages.Read(rule)));
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private static Rule Find(string id) => RuleCatalog.Find(id)
        ?? throw new ToolException(ExitCode.WrongUsage, $"There is no rule '{id}'. The nearest are {string.Join(", ", Nearest(id))}.");

    /// <summary>Of those that are equally near, first those that begin alike: they are of the same family.</summary>
    private static IEnumerable<string> Nearest(string id) => RuleCatalog.All
        .Select(rule => rule.Id)
        .OrderBy(other => EditDistance.Between(other, id))
        .ThenByDescending(other => other.Zip(id).TakeWhile(pair => pair.First == pair.Second).Count())
        .ThenBy(other => other, StringComparer.Ordinal)
        .Take(Suggestions);
}
