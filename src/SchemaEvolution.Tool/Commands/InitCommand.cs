using System.CommandLine;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary><c>init [--ship]</c></summary>
internal static class InitCommand
{
    public static Command Create(CommandRunner runner)
    {
        var ship = new Option<bool>("--ship") { Description = "Ship version 1 at once: what the code declares is out in the world." };
        var command = new Command("init", "Creates schema.baseline from the code.") { ship };
        command.SetAction((parsed, ct) => runner.RunAsync(
            parsed, sources => Init(sources, parsed.GetValue(ship), runner.Host), ct, createsBaseline: true, GitAttributes.Write));
        return command;
    }

    /// <summary>In a solution, projects that have a baseline already keep it.</summary>
    private static IReadOnlyList<ProjectOutcome> Init(IReadOnlyList<SchemaSource> sources, bool isShipped, ToolHost host)
    {
        var fresh = sources.Where(source => !File.Exists(source.BaselinePath)).ToList();
        return fresh.Count > 0
            ? [.. fresh.Select(source => Init(source, isShipped))]
            : throw new ToolException(
                ExitCode.WrongUsage, $"'{host.Show(sources[0].BaselinePath)}' exists already. 'dotnet schema record' adds to it.");
    }

    private static ProjectOutcome Init(SchemaSource source, bool isShipped)
    {
        var recorded = Recording.Of(BaselineFile.Empty, source.Targets[0], TargetAgreement.SchemaOf(source));
        return ProjectOutcome.Change(source, null, isShipped ? BaselineRecorder.Ship(recorded) : recorded);
    }
}
