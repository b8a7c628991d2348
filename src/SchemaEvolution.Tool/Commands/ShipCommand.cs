using System.CommandLine;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary><c>ship</c></summary>
internal static class ShipCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("ship", "Records, checks, and makes the record a promise; refuses while a finding is not accepted.");
        command.SetAction((parsed, ct) => runner.RunAsync(parsed, sources => [.. sources.Select(source => Ship(source, runner.Host))], ct));
        return command;
    }

    private static ProjectOutcome Ship(SchemaSource source, ToolHost host)
    {
        var schema = TargetAgreement.SchemaOf(source);
        if (BaselineDocument.Read(source.BaselinePath, host) is not { } file)
            return ProjectOutcome.WithoutBaseline(source);
        MissingLibrary.Refuse(source, file);

        // What is only not recorded yet is recorded now.
        var findings = Inspection.Of(source, file, host).Where(finding => finding.Fails && !UnrecordedFacts.IsUnrecorded(finding)).ToList();
        if (findings.Count > 0)
            return new(source, ExitCode.Findings, Compared.Of(source, file))
            {
                Findings = findings,
                Note = $"{source.Name} does not ship: repair what was found, or accept it with 'dotnet schema accept'.",
            };
        var shipped = BaselineRecorder.Ship(Recording.Of(file, source.Targets[0], schema));
        return ProjectOutcome.Change(source, file, shipped) with
        {
            Findings = [],
            Note = shipped.Shipped == file.Shipped
                ? $"{source.Name} has nothing to ship: v{file.Shipped} is what the code says."
                : $"{source.Name} ships v{shipped.Shipped}.",
        };
    }
}
