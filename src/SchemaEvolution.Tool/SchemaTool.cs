using System.CommandLine;
using System.CommandLine.Invocation;
using SchemaEvolution.Tool.Commands;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool;

/// <summary>The command line <c>dotnet schema</c>.</summary>
internal static class SchemaTool
{
    /// <param name="directory">The folder from which paths are read and shown; null for the current one.</param>
    /// <returns>The exit code (<see cref="ExitCode"/>).</returns>
    public static async Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter error, string? directory = null, CancellationToken ct = default)
    {
        var host = new ToolHost(output, error, directory ?? Environment.CurrentDirectory);
        var parsed = Create(host).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var mistake in parsed.Errors)
                await error.WriteLineAsync(mistake.Message).ConfigureAwait(false);
            return (int)ExitCode.WrongUsage;
        }

        try
        {
            var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(invocation, ct).ConfigureAwait(false);
        }
        catch (ToolException e)
        {
            await error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return (int)e.Code;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Cancelled: nothing was written.").ConfigureAwait(false);
            return (int)ExitCode.CouldNotRun;
        }
        catch (Exception e)
        {
            await error.WriteLineAsync($"Unexpected: {e}").ConfigureAwait(false);
            return (int)ExitCode.CouldNotRun;
        }
    }

    private static RootCommand Create(ToolHost host)
    {
        var options = new CommonOptions();
        var runner = new CommandRunner(options, host);
        var root = new RootCommand("Keeps .NET messages readable across versions.")
        {
            InitCommand.Create(runner),
            RecordCommand.Create(runner),
            CheckCommand.Create(runner),
            ShipCommand.Create(runner),
            AcceptCommand.Create(runner),
            ExplainCommand.Create(options, host),
        };
        foreach (var option in options.All)
            root.Options.Add(option);
        return root;
    }
}
