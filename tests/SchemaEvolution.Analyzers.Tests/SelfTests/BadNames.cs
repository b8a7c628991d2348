using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

/// <summary>Reports classes named Bad…, that word in the baseline, and as Info the classes of a configured prefix.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BadNames : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Class =
        new("TST001", "Bad class", "'{0}' is bad", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Line =
        new("TST002", "Bad line", "The baseline is bad", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Known =
        new("TST003", "Known class", "'{0}' is known by {1}", "Test", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Class, Line, Known];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(ReportClass, SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(ReportLine);
    }

    private static void ReportClass(SymbolAnalysisContext context)
    {
        var name = context.Symbol.Name;
        var location = context.Symbol.Locations[0];
        if (name == "Crash")
            throw new InvalidOperationException("as asked");
        if (name.StartsWith("Bad", StringComparison.Ordinal))
            context.ReportDiagnostic(Diagnostic.Create(Class, location, name));

        var configuration = context.Options.AnalyzerConfigOptionsProvider;
        if (configuration.GetOptions(location.SourceTree!).TryGetValue("schema_evolution.known", out var prefix)
            && name.StartsWith(prefix, StringComparison.Ordinal))
            context.ReportDiagnostic(Diagnostic.Create(Known, location, name, "file"));
        if (configuration.GlobalOptions.TryGetValue("build_property.Known", out prefix)
            && name.StartsWith(prefix, StringComparison.Ordinal))
            context.ReportDiagnostic(Diagnostic.Create(Known, location, name, "project"));
    }

    private static void ReportLine(AdditionalFileAnalysisContext context)
    {
        var text = context.AdditionalFile.GetText(context.CancellationToken)!;
        var start = text.ToString().IndexOf("Bad", StringComparison.Ordinal);
        if (start < 0)
            return;

        var span = new TextSpan(start, 3);
        context.ReportDiagnostic(Diagnostic.Create(
            Line, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
    }
}
