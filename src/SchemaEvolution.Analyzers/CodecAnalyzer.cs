using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaEvolution.Symbols.Checking;

namespace SchemaEvolution.Analyzers;

/// <summary>Says of each message that gets no codec why it does not; the generator itself is silent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodecAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfCodecs;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilationState.TryCreate(start.Compilation, start.Options, file: null, text: null, baseline: null) is { } state)
            {
                var checks = new CodecChecks(start.Compilation, state.Project.Reader, state.Project.Settings);
                start.RegisterSymbolAction(symbol => Check(symbol, state.Project, checks), SymbolKind.NamedType);
            }
        });
    }

    private static void Check(SymbolAnalysisContext context, SchemaProject project, CodecChecks checks)
    {
        if (project.Reader.ReadOwn((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { } declared)
            return;
        foreach (var (violation, location) in checks.Check(declared, context.CancellationToken))
            context.ReportDiagnostic(violation.ToDiagnostic(location, Location.None, isEnforced: false));
    }
}
