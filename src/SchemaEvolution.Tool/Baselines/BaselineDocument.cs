using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Baselines;

/// <summary>The baseline on disk.</summary>
internal static class BaselineDocument
{
    /// <returns>Null if there is none.</returns>
    /// <exception cref="ToolException">It cannot be read, or contradicts itself: then nothing is judged by it.</exception>
    public static BaselineFile? Read(string path, ToolHost host)
    {
        if (!File.Exists(path))
            return null;
        var shown = host.Show(path);
        var result = BaselineReader.Read(ReadText(path));
        return result.File ?? throw new ToolException(
            ExitCode.CouldNotRun,
            string.Join('\n', result.Errors.Select(error => $"{shown}({error.Line},{error.Column}): error {error.Rule}: {error.Message}")));
    }

    /// <summary>What it knows, for those who read the code by it; null if there is none, or what <see cref="Read"/> throws at.</summary>
    public static BaselineHistory? HistoryOf(string path) =>
        File.Exists(path) && BaselineReader.Read(ReadText(path)).File is { } file ? new(file) : null;

    /// <returns>The text to write.</returns>
    /// <exception cref="ToolException">It would contradict itself.</exception>
    public static string Spell(BaselineFile file)
    {
        var text = BaselineWriter.Write(file);
        return BaselineReader.Read(text).Errors is [var error, ..]
            ? throw new ToolException(ExitCode.CouldNotRun, $"What the code declares cannot be recorded: {error.Message}")
            : text;
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.CouldNotRun, $"'{path}' cannot be read: {e.Message}");
        }
    }
}
