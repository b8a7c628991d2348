using System.CommandLine;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Output;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary>What all commands have in common: projects are read, each is judged, and only if all went well is anything written.</summary>
internal sealed class CommandRunner(CommonOptions options, ToolHost host)
{
    public ToolHost Host => host;

    /// <param name="judge">What the command does, for all projects at once; it writes nothing itself.</param>
    /// <param name="createsBaseline">Whether the baseline need not be there.</param>
    /// <param name="prepare">What is done for the place of a baseline before it is written there.</param>
    public async Task<int> RunAsync(
        ParseResult parsed,
        Func<IReadOnlyList<SchemaSource>, IReadOnlyList<ProjectOutcome>> judge,
        CancellationToken ct,
        bool createsBaseline = false,
        Action<string>? prepare = null)
    {
        var outcomes = judge(await ReadAsync(parsed, createsBaseline, ct).ConfigureAwait(false));
        var code = ExitCodes.Worst([.. outcomes.Select(outcome => outcome.Code)]);
        if (!code.ForbidsWriting())
            Write([.. outcomes.Where(outcome => outcome.NewBaseline is not null)], prepare);

        var reports = outcomes.Select(outcome => new ProjectReport(
            outcome.Source.Name,
            host.Show(outcome.Source.Path),
            outcome.Compared,
            outcome.Findings,
            code.ForbidsWriting() ? [] : outcome.Changes));
        var report = new Report(SourceRoot.Find(host.Directory), [.. reports]);
        ReportFormats.Write(parsed.GetValue(options.Format)!, report, host.Output, options.ColorOf(parsed));
        foreach (var note in outcomes.Select(outcome => outcome.Note).OfType<string>())
            await host.Error.WriteLineAsync(note).ConfigureAwait(false);
        return (int)code;
    }

    private static void Write(IReadOnlyList<ProjectOutcome> outcomes, Action<string>? prepare)
    {
        // All texts before the first file: none is written if one of them cannot be.
        var texts = outcomes.Select(outcome => BaselineDocument.Spell(outcome.NewBaseline!)).ToList();
        foreach (var (path, text) in outcomes.Select(outcome => outcome.Source.BaselinePath).Zip(texts))
        {
            prepare?.Invoke(path);
            AtomicFile.Write(path, text);
        }
    }

    private async Task<IReadOnlyList<SchemaSource>> ReadAsync(ParseResult parsed, bool createsBaseline, CancellationToken ct)
    {
        var input = ProjectInput.Resolve(parsed.GetValue(options.Project), host);
        var baseline = parsed.GetValue(options.Baseline) is { } path ? host.FullPath(path) : null;
        if (baseline is not null && !(createsBaseline ? Directory.Exists(Path.GetDirectoryName(baseline)) : File.Exists(baseline)))
            throw new ToolException(ExitCode.WrongUsage, $"'{host.Show(baseline)}' does not exist.");

        var work = input.Kind is InputKind.Assembly
            ? Task.FromResult<IReadOnlyList<SchemaSource>>([BuiltAssembly.Read(input.Path, baseline, host)])
            : SourceProjects.ReadAsync(input, baseline, ct);
        var sources = await Progress.ShowAsync(host, $"Reading {host.Show(input.Path)} …", work).ConfigureAwait(false);
        var concerned = sources.Where(source => source.HasMessages || File.Exists(source.BaselinePath)).ToList();
        return concerned.Count switch
        {
            0 => throw new ToolException(
                ExitCode.NothingCompared, $"There is no message in '{host.Show(input.Path)}': nothing was compared."),
            > 1 when baseline is not null => throw new ToolException(
                ExitCode.WrongUsage, "--baseline is for one project; choose it with --project."),
            _ => concerned,
        };
    }
}
