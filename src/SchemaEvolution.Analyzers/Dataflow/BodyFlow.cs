using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Follows values along all paths of a body until nothing new is found.</summary>
/// <param name="owner">The class whose bodies they are.</param>
internal sealed class BodyFlow(Compilation compilation, SchemaReader reader, INamedTypeSymbol? owner, CancellationToken ct) : IBodyFlow
{
    /// <summary>How many helpers may call one another; ends recursion as well.</summary>
    private const int MaxDepth = 4;

    private readonly Dictionary<IMethodSymbol, ControlFlowGraph?> helpers = new(SymbolEqualityComparer.Default);
    private int depth;

    public FlowFacts Facts { get; } = new();

    public bool IsMessage(INamedTypeSymbol type) => reader.ReadOwn(type, ct) is { Schema: MessageSchema };

    public ControlFlowGraph? HelperBody(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility is not Accessibility.Private
            || !SymbolEqualityComparer.Default.Equals(method.ContainingType?.OriginalDefinition, owner))
            return null;
        if (!helpers.TryGetValue(method, out var body))
            helpers.Add(method, body = GraphOf((method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.FirstOrDefault()));
        return body;
    }

    public Values Run(ControlFlowGraph body, FlowState entry)
    {
        if (depth == MaxDepth)
            return Values.Empty;
        ct.ThrowIfCancellationRequested();
        depth++;
        var returned = new PathWalk(body, this).Walk(entry);
        depth--;
        return returned;
    }

    /// <summary>Follows values through a body that anybody may call.</summary>
    public void RunRoot(SyntaxNode body)
    {
        if (GraphOf(body.GetReference()) is not { } graph)
            return;
        Run(graph, new());

        // One that is only handed on as a delegate is called by nobody else.
        foreach (var function in graph.LocalFunctions)
            Run(graph.GetLocalFunctionControlFlowGraph(function, ct), new());
    }

    private ControlFlowGraph? GraphOf(SyntaxReference? body) =>
        body?.GetSyntax(ct) is { } syntax and not MethodDeclarationSyntax { Body: null, ExpressionBody: null }
            ? ControlFlowGraph.Create(syntax, compilation.GetSemanticModel(syntax.SyntaxTree), ct)
            : null;
}
