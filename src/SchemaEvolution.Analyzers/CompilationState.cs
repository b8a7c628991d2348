using SchemaEvolution.Symbols.Dialects.SystemTextJson;
using System.Collections.Concurrent;
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
    /// <summary>One reader a compilation and scope, whichever analyzer asks first: the other finds all symbols read.</summary>
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, SchemaReader?>> Readers = new();

    /// <returns>Null if the compilation references no known dialect, or the project has switched the rules off.</returns>
    public static CompilationState? TryCreate(
        Compilation compilation,
        AnalyzerOptions options,
        AdditionalText? file,
        SourceText? text,
        ParsedBaseline? baseline)
    {
        var settings = new SettingsReader(options.AnalyzerConfigOptionsProvider);
        if (settings.IsOff || FindReader(compilation, settings.JsonScopeOf(compilation, baseline?.History)) is not { } reader)
            return null;
        return new(new SchemaProject(reader, settings, baseline?.History, isCompared: baseline?.Errors.Count is not > 0), file, text);
    }

    private static SchemaReader? FindReader(Compilation compilation, JsonScope json) => Readers
        .GetValue(compilation, _ => new(StringComparer.Ordinal))
        .GetOrAdd(json.Key, _ => SchemaReader.TryCreate(compilation, json));

    /// <summary>Where in the baseline a line stands; none if there is no such line.</summary>
    public Location LocationOfLine(int line) =>
        File is not null && Text is not null && line > 0 ? BaselineText.LocationOf(File, Text, line) : Location.None;
}
