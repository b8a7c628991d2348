using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Analyzers;

/// <summary>Judges each message, union and enum by itself and against every version that has shipped, while it is being typed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfSource;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var file = BaselineText.Find(start.Options.AdditionalFiles);
            var text = file?.GetText(start.CancellationToken);
            ParsedBaseline? baseline = null;
            if (text is not null)
                start.TryGetValue(text, BaselineText.Parsed, out baseline);
            if (CompilationState.TryCreate(start.Compilation, start.Options, file, text, baseline) is { } state)
                start.RegisterSymbolAction(symbol => Check(symbol, state), SymbolKind.NamedType);
        });
    }

    private static void Check(SymbolAnalysisContext context, CompilationState state)
    {
        var (project, type) = (state.Project, (INamedTypeSymbol)context.Symbol);
        if (!project.Concerns(type, context.CancellationToken) || project.Reader.Read(type, context.CancellationToken) is not { } declared)
            return;

        foreach (var (violation, location) in project.Check(declared, context.CancellationToken))
            context.ReportDiagnostic(
                violation.ToDiagnostic(location, state.LocationOfLine(violation.BaselineLine), project.Settings.IsEnforced));
    }
}
