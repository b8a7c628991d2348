using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Tool.Projects;

/// <summary>The severity of a rule as a project configures it. Neither <c>#pragma</c> nor <c>[SuppressMessage]</c> counts here.</summary>
/// <remarks>Source: https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-options.</remarks>
internal static class RuleSeverities
{
    public static RuleSeverity? Of(Rule rule, string? path, ConfiguredOptions files, CompilationOptions options)
    {
        options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var onCommandLine);
        var configured = onCommandLine is ReportDiagnostic.Suppress ? onCommandLine : files.SeverityOf(rule.Id, path) ?? onCommandLine;
        var severity = configured switch
        {
            ReportDiagnostic.Suppress or ReportDiagnostic.Hidden => (RuleSeverity?)null,
            ReportDiagnostic.Info => RuleSeverity.Info,
            ReportDiagnostic.Warn => RuleSeverity.Warning,
            ReportDiagnostic.Error => RuleSeverity.Error,
            _ => rule.Severity,
        };
        var ofWarnings = onCommandLine is ReportDiagnostic.Default ? options.GeneralDiagnosticOption : onCommandLine;
        return severity is RuleSeverity.Warning && ofWarnings is ReportDiagnostic.Error ? RuleSeverity.Error : severity;
    }
}
