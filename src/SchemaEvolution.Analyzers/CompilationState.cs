using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Checking;

namespace SchemaEvolution.Analyzers;

/// <summary>What all actions of one compilation share.</summary>
internal sealed record CompilationState(SchemaProject Project, AdditionalText? File, SourceText? Text)
{
    /// <summary>One reader a compilation, whichever analyzer asks first: the other finds all symbols read.</summary>
    private static readonly ConditionalWeakTable<Compilation, SchemaReader> Readers = new();

    /// <returns>Null if the compilation references no known dialect, or the project has switched the rules off.</returns>
    public static CompilationState? TryCreate(
        Compilation compilation,
        AnalyzerOptions options,
        AdditionalText? file,
        SourceText? text,
        ParsedBaseline? baseline)
    {
        var settings = new SettingsReader(options.AnalyzerConfigOptionsProvider);
        if (settings.IsOff || FindReader(compilation, settings) is not { } reader)
            return null;
        return new(new SchemaProject(reader, settings, baseline?.History, isCompared: baseline?.Errors.Count is not > 0), file, text);
    }

    private static SchemaReader? FindReader(Compilation compilation, SettingsReader settings)
    {
        if (!Readers.TryGetValue(compilation, out var reader)
            && SchemaReader.TryCreate(compilation, settings.JsonNamespacesOf(compilation)) is { } created)
            reader = Readers.GetValue(compilation, _ => created);
        return reader;
    }

    /// <summary>Where in the baseline a line stands; none if there is no such line.</summary>
    public Location LocationOfLine(int line) =>
        File is not null && Text is not null && line > 0 ? BaselineText.LocationOf(File, Text, line) : Location.None;
}
