using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Analyzers;

/// <summary>The baseline of a project as the compiler has it: an additional file.</summary>
internal static class BaselineText
{
    /// <summary>Parses a text once, however many compilations see it.</summary>
    public static readonly SourceTextValueProvider<ParsedBaseline> Parsed =
        new(text => new ParsedBaseline(BaselineReader.Read(text.ToString())));

    public static AdditionalText? Find(ImmutableArray<AdditionalText> files) =>
        files.FirstOrDefault(file => Path.GetFileName(file.Path).Equals(BaselineFile.FileName, StringComparison.OrdinalIgnoreCase));

    public static Location LocationOf(AdditionalText file, SourceText text, int line, int column = 1, int? length = null)
    {
        if (line < 1 || line > text.Lines.Count)
            return Location.Create(file.Path, default, default);
        var whole = text.Lines[line - 1].Span;
        var start = Math.Min(whole.Start + column - 1, whole.End);
        var span = TextSpan.FromBounds(start, length is { } count ? Math.Min(start + count, whole.End) : whole.End);
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}

/// <summary>What a baseline text holds, and the versions made from it.</summary>
internal sealed class ParsedBaseline(BaselineReadResult result)
{
    public IReadOnlyList<BaselineError> Errors => result.Errors;

    /// <summary>Null if the text has errors: no half-read file is ever judged by.</summary>
    public BaselineHistory? History { get; } = result.Errors.Count == 0 && result.File is { } file ? new(file) : null;
}
