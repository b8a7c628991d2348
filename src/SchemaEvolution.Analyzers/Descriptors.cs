using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Analyzers;

/// <summary>The rules of the catalogue as the compiler wants them.</summary>
public static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.All.ToImmutableDictionary(rule => rule.Id, Create);

    /// <summary>Rules about the schema that are reported on a declaration, while typing.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfSource { get; } =
        Select(rule => rule is { StandsInBaseline: false, StandsInBody: false } && rule != DeclarationRules.NotGenerated);

    /// <summary>Rules about what can be generated for a declaration.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCodecs { get; } = Select(rule => rule == DeclarationRules.NotGenerated);

    /// <summary>Rules that are reported in the bodies of methods, while typing.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfBodies { get; } = Select(rule => rule.StandsInBody);

    /// <summary>Rules that are reported in <c>schema.baseline</c>.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfBaseline { get; } = Select(rule => rule.StandsInBaseline);

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    public static DiagnosticSeverity Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static ImmutableArray<DiagnosticDescriptor> Select(Func<Rule, bool> predicate) =>
        RuleCatalog.All.Where(predicate).Select(Of).ToImmutableArray();

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        Of(rule.Severity),
        isEnabledByDefault: true,
        rule.Description,
        rule.HelpUri,
        rule.NeedsWholeProject ? new[] { WellKnownDiagnosticTags.CompilationEnd } : []);
}
