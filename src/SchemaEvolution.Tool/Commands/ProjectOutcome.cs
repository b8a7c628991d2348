using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary>What a command found in one project, and what it would write there.</summary>
internal sealed record ProjectOutcome(SchemaSource Source, ExitCode Code, Compared Compared)
{
    /// <summary>Null if the command does not look for any.</summary>
    public IReadOnlyList<Finding>? Findings { get; init; }

    /// <summary>The lines that change, see <see cref="BaselineDiff"/>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The baseline to write, null to leave it as it is.</summary>
    public BaselineFile? NewBaseline { get; init; }

    /// <summary>What the user should know besides.</summary>
    public string? Note { get; init; }

    public static ProjectOutcome WithoutBaseline(SchemaSource source) => new(source, ExitCode.NothingCompared, Compared.Nothing)
    {
        Note = $"{source.Name} has no {BaselineFile.FileName}: nothing was compared. 'dotnet schema init' creates it.",
    };

    /// <summary>A baseline that takes the place of another.</summary>
    public static ProjectOutcome Change(SchemaSource source, BaselineFile? old, BaselineFile @new)
    {
        var changes = BaselineDiff.Lines(old, @new);
        return new(source, ExitCode.Fine, Compared.Of(source, @new))
        {
            Changes = changes,
            NewBaseline = old is null || changes.Count > 0 ? @new : null,
        };
    }
}
