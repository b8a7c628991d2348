using System.CommandLine;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary><c>check [--locked]</c></summary>
internal static class CheckCommand
{
    public static Command Create(CommandRunner runner)
    {
        var locked = new Option<bool>("--locked") { Description = "Fail on anything that the baseline does not record, too." };
        var command = new Command("check", "Reports changes that old data or old code cannot survive.") { locked };
        command.SetAction((parsed, ct) => runner.RunAsync(parsed, sources => Check(sources, parsed.GetValue(locked), runner.Host), ct));
        return command;
    }

    /// <summary>A project without a baseline has compared nothing; beside others that have one it is, if locked, a finding.</summary>
    private static IReadOnlyList<ProjectOutcome> Check(IReadOnlyList<SchemaSource> sources, bool isLocked, ToolHost host)
    {
        var outcomes = sources.Select(source => Check(source, isLocked, host)).ToList();
        return isLocked && outcomes.Any(outcome => outcome.Code is not ExitCode.NothingCompared)
            ? [.. outcomes.Select(outcome => WithFindings(outcome, [.. outcome.Findings!.Select(UnrecordedFacts.Forbid)]))]
            : outcomes;
    }

    private static ProjectOutcome Check(SchemaSource source, bool isLocked, ToolHost host)
    {
        var file = BaselineDocument.Read(source.BaselinePath, host);
        MissingLibrary.Refuse(source, file);
        var findings = Inspection.Of(source, file, host);
        if (isLocked && file is not null)
            findings = FindingList.Merge(UnrecordedFacts.Forbid(findings, source, file, host.Show(source.BaselinePath)));
        var outcome = (file, source.HasMessages) switch
        {
            (null, _) => ProjectOutcome.WithoutBaseline(source),
            (_, true) => new(source, ExitCode.Fine, Compared.Of(source, file)),
            _ => new(source, ExitCode.NothingCompared, Compared.Nothing) { Note = $"There is no message in {source.Name} any more." },
        };
        return WithFindings(outcome, findings);
    }

    private static ProjectOutcome WithFindings(ProjectOutcome outcome, IReadOnlyList<Finding> findings) =>
        outcome with { Findings = findings, Code = findings.Any(finding => finding.Fails) ? ExitCode.Findings : outcome.Code };
}
