using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Follows values through bodies that another body calls.</summary>
internal interface IBodyFlow
{
    FlowFacts Facts { get; }

    /// <summary>Whether a created object is a message.</summary>
    bool IsMessage(INamedTypeSymbol type);

    /// <summary>The body of a method that only its own class can call; null for any other.</summary>
    ControlFlowGraph? HelperBody(IMethodSymbol method);

    /// <returns>What the body may return.</returns>
    Values Run(ControlFlowGraph body, FlowState entry);
}
