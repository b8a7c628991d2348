using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Reads from its syntax what a new object holds in a member.</summary>
internal static class InitialValues
{
    /// <summary>
    /// Whether code that is no initializer may set members of a new object: a constructor with a body, or one that nobody can see.
    /// </summary>
    public static bool AreHidden(INamedTypeSymbol type) => Inheritance.BasesOf(type).Prepend(type)
        .Where(level => level.SpecialType is SpecialType.None)
        .Any(level => level.DeclaringSyntaxReferences.IsEmpty
            || level.InstanceConstructors.Any(constructor => constructor is { Parameters.IsEmpty: true, IsImplicitlyDeclared: false })
            || (level.IsValueType && level.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared)));

    public static InitialValue Of(DeclaredMember member, FieldSchema field, CancellationToken ct) => member.GetInitializer(ct) switch
    {
        _ when field.Default is { IsKnown: false } => InitialValue.Unknown,
        _ when field.Default is { IsKnown: true } => InitialValue.Constant,
        null => InitialValue.Default,
        var initializer => Of(initializer),
    };

    private static InitialValue Of(ExpressionSyntax expression) => expression switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } bang => Of(bang.Operand),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } =>
            InitialValue.Default,
        LiteralExpressionSyntax => InitialValue.Zero,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Empty) } => InitialValue.Empty,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Empty) } } =>
            InitialValue.Empty,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } => InitialValue.New,
        BaseObjectCreationExpressionSyntax => InitialValue.Created,
        _ when IsEmptyCollectionExpression(expression) => InitialValue.Empty,
        _ => InitialValue.Other,
    };

    // The compiler at the floor has no syntax class for it.
    private static bool IsEmptyCollectionExpression(ExpressionSyntax expression)
    {
        var first = expression.GetFirstToken();
        return first.IsKind(SyntaxKind.OpenBracketToken) && first.GetNextToken() == expression.GetLastToken();
    }
}
