using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Benchmarks;

/// <summary>A well-kept analyzer package of others, as a yardstick; the project file names its version.</summary>
internal static class AnalyzerPackage
{
    public const string Name = "Meziantou.Analyzer";

    /// <summary>All of its analyzers, each with the severities that it brings along.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Load() =>
        new AnalyzerFileReference(Path.Combine(AppContext.BaseDirectory, "Yardstick", $"{Name}.dll"), new Loader())
            .GetAnalyzers(LanguageNames.CSharp);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // All that it needs lies beside it.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
