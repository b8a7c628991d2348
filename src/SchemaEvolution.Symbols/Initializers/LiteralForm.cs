using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>What an initializer is worth, seen from its syntax alone.</summary>
/// <param name="IsKnown">Whether it can be told at all.</param>
/// <param name="Constant">The constant; null if the initializer is known to be none.</param>
internal readonly record struct LiteralForm(bool IsKnown, object? Constant)
{
    private static readonly LiteralForm None = new(true, null);
    private static readonly LiteralForm Unknown = new(false, null);

    public static LiteralForm Evaluate(ExpressionSyntax expression, ITypeSymbol type) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Evaluate(parenthesized.Expression, type),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } bang => Evaluate(bang.Operand, type),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } => None,
        LiteralExpressionSyntax { Token.Value: { } value } => new(true, value),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryPlusExpression } plus => Evaluate(plus.Operand, type),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => Negate(Evaluate(minus.Operand, type)),
        CastExpressionSyntax cast when Names(cast.Type, type) => Evaluate(cast.Expression, type),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access => Member(access.Expression, name, type),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } of => NameOf(of.ArgumentList),
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or DefaultExpressionSyntax => None,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InitializerExpressionSyntax => None,
        // A collection expression; the compiler at the floor has no syntax class for it.
        _ when expression.GetFirstToken().IsKind(SyntaxKind.OpenBracketToken) => None,
        _ => Unknown,
    };

    private static LiteralForm Member(ExpressionSyntax qualifier, string name, ITypeSymbol type) =>
        Names(qualifier, type) && type.GetMembers(name).FirstOrDefault() is IFieldSymbol { HasConstantValue: true } value
            ? new(true, value.ConstantValue)
            : name is "Empty" ? None : Unknown;

    /// <summary>Whether the expression is the name of the enum, however qualified.</summary>
    private static bool Names(ExpressionSyntax expression, ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum && LastName(expression) == type.Name;

    private static LiteralForm NameOf(ArgumentListSyntax list) =>
        list.Arguments.Count == 1 && LastName(list.Arguments[0].Expression) is { } name ? new(true, name) : Unknown;

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        _ => null,
    };

    private static LiteralForm Negate(LiteralForm operand) => operand.Constant switch
    {
        int value => new(true, -(long)value),
        uint value => new(true, -(long)value),
        long value => new(true, -value),
        // The literal of long.MinValue has no positive counterpart in long.
        ulong value => new(true, -(decimal)value),
        float value => new(true, -value),
        double value => new(true, -value),
        decimal value => new(true, -value),
        _ => Unknown,
    };
}
