using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Analyzers;

/// <summary>
/// Reports what is wrong in <c>schema.baseline</c>: errors of the file at once, what only the whole project shows at its end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfBaseline;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (BaselineText.Find(start.Options.AdditionalFiles) is not { } file
                || file.GetText(start.CancellationToken) is not { } text
                || !start.TryGetValue(text, BaselineText.Parsed, out var baseline))
                return;

            if (CompilationState.TryCreate(start.Compilation, start.Options, file, text, baseline) is { } state)
            {
                start.RegisterAdditionalFileAction(additional => ReportErrors(additional, file, baseline));
                start.RegisterCompilationEndAction(end => ReportProject(end, state));
            }
        });
    }

    private static void ReportErrors(AdditionalFileAnalysisContext context, AdditionalText file, ParsedBaseline baseline)
    {
        if (context.AdditionalFile.Path != file.Path || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var error in baseline.Errors)
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(RuleCatalog.Find(error.Rule)!),
                BaselineText.LocationOf(file, text, error.Line, error.Column, error.Length),
                error.Message));
    }

    private static void ReportProject(CompilationAnalysisContext context, CompilationState state)
    {
        foreach (var violation in state.Project.CheckProject(context.CancellationToken))
            context.ReportDiagnostic(
                violation.ToDiagnostic(state.LocationOfLine(violation.BaselineLine), Location.None, isEnforced: false));
    }
}
