using System.CommandLine;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary><c>record</c></summary>
internal static class RecordCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("record", "Writes down, for the next version, everything that the baseline lacks.");
        command.SetAction((parsed, ct) => runner.RunAsync(
            parsed, sources => [.. sources.Select(source => Record(source, runner.Host))], ct));
        return command;
    }

    private static ProjectOutcome Record(SchemaSource source, ToolHost host)
    {
        var schema = TargetAgreement.SchemaOf(source);
        if (BaselineDocument.Read(source.BaselinePath, host) is not { } file)
            return ProjectOutcome.WithoutBaseline(source);
        MissingLibrary.Refuse(source, file);
        var outcome = ProjectOutcome.Change(source, file, Recording.Of(file, source.Targets[0], schema));
        return outcome with { Note = outcome.NewBaseline is null ? $"{source.Name} has nothing to record." : null };
    }
}
