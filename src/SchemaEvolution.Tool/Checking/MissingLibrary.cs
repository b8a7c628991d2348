using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Checking;

/// <summary>Nothing can be said of messages without the library of their attributes; that is not the same as their removal.</summary>
internal static class MissingLibrary
{
    /// <exception cref="ToolException">No message is found, and the library of recorded ones is not referenced.</exception>
    public static void Refuse(SchemaSource source, BaselineFile? file)
    {
        if (source.HasMessages || file is null)
            return;
        var missing = file.Blocks
            .Where(block => block.Keyword == "message")
            .Where(block => source.Targets.All(target => target.Reader?.Reads(block.Dialect) is not true))
            .Select(block => block.Dialect ?? nameof(SchemaEvolution))
            .FirstOrDefault();
        if (missing is not null)
            throw new ToolException(
                ExitCode.NothingCompared,
                $"'{source.Path}' does not reference {missing}, which its messages are recorded for: nothing was compared.");
    }
}
