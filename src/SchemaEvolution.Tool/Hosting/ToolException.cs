namespace SchemaEvolution.Tool.Hosting;

/// <summary>Ends the run: the reason goes to stderr, the code to the shell.</summary>
internal sealed class ToolException(ExitCode code, string message) : Exception(message)
{
    public ExitCode Code => code;
}
