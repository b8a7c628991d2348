using Spectre.Console;

namespace SchemaEvolution.Tool.Output;

internal enum ColorChoice
{
    /// <summary>On a terminal, unless the variable NO_COLOR is set.</summary>
    Auto,
    Always,
    Never,
}

internal static class ColorChoices
{
    /// <summary>A console that never wraps a line: one line of output is one finding, for people and for programs.</summary>
    public static IAnsiConsole CreateConsole(this ColorChoice choice, TextWriter output)
    {
        var isTerminal = output == Console.Out && !Console.IsOutputRedirected;
        var isWelcome = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var (ansi, colors) = choice switch
        {
            ColorChoice.Always => (AnsiSupport.Yes, ColorSystemSupport.Standard),
            ColorChoice.Auto when isWelcome => (AnsiSupport.Detect, ColorSystemSupport.Detect),
            _ => (AnsiSupport.No, ColorSystemSupport.NoColors),
        };
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = ansi, ColorSystem = colors };
        var console = AnsiConsole.Create(settings);
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
