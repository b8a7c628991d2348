using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Checking;

namespace SchemaEvolution.Analyzers;

/// <summary>What all actions of one compilation share.</summary>
internal sealed record CompilationState(SchemaProject Project, AdditionalText? File, SourceText? Text)
{
    /// <returns>Null if the compilation references no known dialect, or the project has switched the rules off.</returns>
    public static CompilationState? TryCreate(Compilation compilation, AnalyzerOptions options, AdditionalText? file, SourceText? text, ParsedBaseline? baseline)
    {
        var settings = new SettingsReader(options.AnalyzerConfigOptionsProvider);
        return !settings.IsOff && SchemaReader.TryCreate(compilation) is { } reader
            ? new(new SchemaProject(reader, settings, baseline?.History, isCompared: baseline?.Errors.Count is not > 0), file, text)
            : null;
    }

    /// <summary>Where in the baseline a line stands; none if there is no such line.</summary>
    public Location LocationOfLine(int line) => File is not null && Text is not null && line > 0 ? BaselineText.LocationOf(File, Text, line) : Location.None;
}
