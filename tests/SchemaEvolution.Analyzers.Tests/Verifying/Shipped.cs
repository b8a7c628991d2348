using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>The analyzers and code fixes that users get, found as their host finds them: by attribute.</summary>
internal static class Shipped
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        Create<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>("SchemaEvolution.Analyzers");

    /// <summary>All but the one that asks whether messages can be encoded: a message of a test need not be such.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> SchemaAnalyzers { get; } = Analyzers.RemoveAll(analyzer => analyzer is CodecAnalyzer);

    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
        Create<CodeFixProvider, ExportCodeFixProviderAttribute>("SchemaEvolution.CodeFixes");

    private static ImmutableArray<T> Create<T, TAttribute>(string assembly) where TAttribute : Attribute =>
    [
        .. Assembly.Load(assembly).GetTypes()
            .Where(type => type.GetCustomAttribute<TAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
