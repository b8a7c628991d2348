using System.CommandLine;
using SchemaEvolution.Tool.Output;

namespace SchemaEvolution.Tool.Commands;

/// <summary>The options that all commands have.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Project { get; } = new("--project")
    {
        Description = "The project, solution, folder or built assembly to read; the current folder unless it is given.",
        HelpName = "PATH",
        Recursive = true,
    };

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "The baseline; schema.baseline beside the project unless it is given.",
        HelpName = "PATH",
        Recursive = true,
    };

    public Option<string> Format { get; } = OneOf("--format", "The form of the output.", ReportFormats.Default, ReportFormats.Names);

    public Option<string> Color { get; } = OneOf(
        "--color",
        "Whether the output has colors. NO_COLOR is respected.",
        Word(ColorChoice.Auto),
        [.. Enum.GetValues<ColorChoice>().Select(Word)]);

    public IEnumerable<Option> All => [Project, Baseline, Format, Color];

    public ColorChoice ColorOf(ParseResult parsed) => Enum.Parse<ColorChoice>(parsed.GetValue(Color)!, ignoreCase: true);

    private static Option<string> OneOf(string name, string description, string initial, string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => initial, Recursive = true };
        return option.AcceptOnlyFromAmong(words);
    }

    private static string Word(ColorChoice choice) => choice.ToString().ToLowerInvariant();
}
