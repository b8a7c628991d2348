namespace SchemaEvolution.Tool.Hosting;

/// <summary>What a run of the tool comes to; the number is what the shell sees.</summary>
internal enum ExitCode
{
    Fine = 0,

    /// <summary>Something of severity Warning or above was found, and nothing accepts it.</summary>
    Findings = 1,

    /// <summary>The command line asks for what makes no sense.</summary>
    WrongUsage = 2,

    /// <summary>The project does not build, the baseline cannot be read, or a file cannot be written.</summary>
    CouldNotRun = 3,

    /// <summary>There is no message, or no baseline: a gate that compares nothing is not green.</summary>
    NothingCompared = 4,
}

internal static class ExitCodes
{
    /// <summary>What counts of several projects, worst first. Nothing was compared only if none of them was.</summary>
    private static readonly ExitCode[] ByWeight =
        [ExitCode.CouldNotRun, ExitCode.WrongUsage, ExitCode.Findings, ExitCode.Fine, ExitCode.NothingCompared];

    public static ExitCode Worst(IReadOnlyCollection<ExitCode> codes) => ByWeight.First(codes.Contains);

    /// <summary>Whether a command that would write must not.</summary>
    public static bool ForbidsWriting(this ExitCode code) => code is ExitCode.Findings or ExitCode.WrongUsage or ExitCode.CouldNotRun;
}
