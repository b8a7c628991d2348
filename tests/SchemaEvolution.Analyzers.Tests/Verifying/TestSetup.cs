using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Everything about a test that is seldom other than usual.</summary>
internal sealed record TestSetup
{
    /// <summary>Text of the <c>.editorconfig</c> beside the project: a section <c>[*.cs]</c>, then one <c>key = value</c> a line.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>Lines of the global configuration: <c>build_property.X = value</c>, and severities in additional files.</summary>
    public string? GlobalConfig { get; init; }

    /// <summary>Source of a project that the one under test references; it is compiled from source, as in the IDE.</summary>
    public TestFiles Referenced { get; init; } = [];

    /// <summary>The preprocessor symbols of each target framework: two entries make two projects that link the same files.</summary>
    public IReadOnlyList<string[]> Targets { get; init; } = [[]];

    public CSharpParseOptions ParseOptions { get; init; } = new(LanguageVersion.Latest);

    public ImmutableArray<MetadataReference> References { get; init; } = Verifying.References.WithAttributes;

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; } = Shipped.SchemaAnalyzers;

    public ImmutableArray<CodeFixProvider> Fixes { get; init; } = Shipped.Fixes;

    /// <summary>The code under test need not compile.</summary>
    public bool AllowCompilerErrors { get; init; }
}
