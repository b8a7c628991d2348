using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Reports messages that lose the fields of newer writers on their way from a decoder to an encoder.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RoundTripAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfBodies;

    // Asked about syntax, and not about operations: of these the compiler would make a tree for every body there is.
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilationState.TryCreate(start.Compilation, start.Options, file: null, text: null, baseline: null) is { } state)
                start.RegisterSyntaxNodeAction(
                    node => Check(node, state.Project.Reader),
                    SyntaxKind.ObjectCreationExpression,
                    SyntaxKind.ImplicitObjectCreationExpression);
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context, SchemaReader reader)
    {
        var creation = (BaseObjectCreationExpressionSyntax)context.Node;
        if (RoundTripFinder.Find(creation, context.SemanticModel, reader, context.CancellationToken) is not { } trip)
            return;

        var arguments = new MessageArguments(
            trip.Message.Name, Old: trip.Source, New: $"{trip.Encoder.ContainingType.Name}.{trip.Encoder.Name}");
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(DataflowRules.CopiedMessage),
            creation.GetLocation(),
            [trip.Decoding.GetLocation(), trip.Encoding.GetLocation()],
            arguments.ToArray()));
    }
}
