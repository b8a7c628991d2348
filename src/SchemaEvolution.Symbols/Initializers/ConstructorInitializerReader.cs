using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Reads what the constructor without parameters assigns to a member, after its initializer and in the place of it.</summary>
internal sealed class ConstructorInitializerReader : IInitializerReader
{
    public FieldDefault? Read(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct)
    {
        var constructor = member.Symbol.ContainingType.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
        var assignment = constructor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) is ConstructorDeclarationSyntax syntax
            ? syntax.DescendantNodes().OfType<AssignmentExpressionSyntax>().LastOrDefault(node => Names(node.Left, member.Symbol.Name))
            : null;
        return assignment is null ? null
            : !IsCertain(assignment) ? FieldDefault.Unknown
            : NamedConstant.ValueOf(assignment.Right, member.Symbol.ContainingType) is { } constant
                ? ConstantDefault.Of(constant, field.Type, member.Type)
            : LiteralDefault.Of(assignment.Right, member, field);
    }

    private static bool Names(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText == name,
        _ => false,
    };

    /// <summary>Whether nothing decides whether it is done.</summary>
    private static bool IsCertain(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } }
            or ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax };
}
