using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>From which bodies one must set out to see all that can happen at a place.</summary>
internal static class CallingBodies
{
    /// <summary>The body of the place. If only its own class can call it, also those in the class that name it, and so on.</summary>
    public static IReadOnlyList<SyntaxNode> Of(SyntaxNode place, INamedTypeSymbol? owner, CancellationToken ct)
    {
        List<SyntaxNode> bodies = [.. place.Ancestors().Where(IsBody).Take(1)];
        for (var i = 0; i < bodies.Count; i++)
        {
            if (owner is not null && bodies[i] is MethodDeclarationSyntax method && IsPrivate(method))
                bodies.AddRange(BodiesIn(owner, ct).Where(body => Names(body, method.Identifier.ValueText)).Except(bodies).ToList());
        }

        return bodies;
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax => true,
        ArrowExpressionClauseSyntax => node.Parent is BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax =>
            node.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax },
        _ => false,
    };

    private static bool IsPrivate(MethodDeclarationSyntax method) =>
        method.ExplicitInterfaceSpecifier is null
        && !method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)
            || modifier.IsKind(SyntaxKind.InternalKeyword)
            || modifier.IsKind(SyntaxKind.ProtectedKeyword));

    private static IEnumerable<SyntaxNode> BodiesIn(INamedTypeSymbol type, CancellationToken ct) =>
        from part in type.DeclaringSyntaxReferences
        from body in part.GetSyntax(ct) is CompilationUnitSyntax program
            ? [program]
            : part.GetSyntax(ct).DescendantNodes(node => node == part.GetSyntax(ct) || node is not BaseTypeDeclarationSyntax).Where(IsBody)
        select body;

    private static bool Names(SyntaxNode body, string method) =>
        body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == method);
}
