using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary><c>accept RULE SUBJECT --reason TEXT [--by OWNER] [--until DATE]</c></summary>
internal static class AcceptCommand
{
    private const int Suggestions = 3;

    public static Command Create(CommandRunner runner)
    {
        var rule = new Argument<string>("RULE") { Description = "The rule to make an exception from, such as EVO301." };
        var subject = new Argument<string>("SUBJECT") { Description = "What the finding is about, such as Acme.Orders.Order.Total." };
        var reason = new Option<string>("--reason") { Description = "Why the break is deliberate.", HelpName = "TEXT", Required = true };
        var by = new Option<string?>("--by") { Description = "Who answers for it.", HelpName = "OWNER" };
        by.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError("--by needs a name.");
        });
        var until = new Option<DateTime?>("--until")
        {
            Description = "The last day on which it is accepted, as yyyy-mm-dd.",
            HelpName = "DATE",
            CustomParser = ParseDay,
        };
        var command = new Command("accept", "Puts a deliberate break on record.") { rule, subject, reason, by, until };
        command.SetAction((parsed, ct) => runner.RunAsync(parsed, sources => Accept(sources, LineOf(parsed), runner.Host), ct));
        return command;

        AcceptLine LineOf(ParseResult parsed) => new(
            parsed.GetValue(rule)!.ToUpperInvariant(),
            parsed.GetValue(subject)!,
            Version: 0,
            parsed.GetValue(reason)!,
            parsed.GetValue(by),
            parsed.GetValue(until));
    }

    /// <summary>Adds the line to the baseline of each project in which the break is found.</summary>
    /// <param name="line">Its version is found out for each file that it comes into.</param>
    private static IReadOnlyList<ProjectOutcome> Accept(IReadOnlyList<SchemaSource> sources, AcceptLine line, ToolHost host)
    {
        if (RuleCatalog.Find(line.Rule) is not { } rule
            || !(rule is ChangeRule || rule == NameRules.Removed || rule == TagRules.ReservedTagUsed))
            throw new ToolException(ExitCode.WrongUsage, $"'{line.Rule}' is not a rule about a change, so there is nothing to accept.");
        if (!line.IsInForce)
            throw new ToolException(ExitCode.WrongUsage, "--reason needs a reason: an acceptance without one is not in force.");

        var withBaseline = sources.Where(source => File.Exists(source.BaselinePath)).ToList();
        if (withBaseline.Count == 0)
            return [.. sources.Select(ProjectOutcome.WithoutBaseline)];

        var found = new List<string>();
        var outcomes = new List<ProjectOutcome>();
        foreach (var source in withBaseline)
        {
            var file = BaselineDocument.Read(source.BaselinePath, host)!;
            var findings = Inspection.Of(source, file, host).Where(finding => finding.Id == line.Rule);
            var subjects = findings.Select(finding => finding.Subject).ToList();
            if (subjects.Contains(line.Subject))
                outcomes.Add(ProjectOutcome.Change(source, file, Acceptance.Add(source, file, line, host)));
            found.AddRange(subjects);
        }

        return outcomes.Count > 0 ? outcomes : throw NotFound(line, found);
    }

    private static ToolException NotFound(AcceptLine line, IReadOnlyCollection<string> subjects)
    {
        var closest = subjects.Distinct().OrderBy(subject => EditDistance.Between(subject, line.Subject)).Take(Suggestions).ToList();
        var hint = closest.Count == 0 ? $"No finding of {line.Rule} is open." : $"{line.Rule} is reported on {string.Join(", ", closest)}.";
        return new(ExitCode.WrongUsage, $"{line.Rule} is not reported on '{line.Subject}'. {hint}");
    }

    private static DateTime? ParseDay(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        if (!DateTime.TryParseExact(text, AcceptLine.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            argument.AddError($"'{text}' is not a day such as 2027-03-01.");
        else if (day < DateTime.Today)
            argument.AddError($"'{text}' has passed: nothing would be accepted.");
        return day;
    }
}
