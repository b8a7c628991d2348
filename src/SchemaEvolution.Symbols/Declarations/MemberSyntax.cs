using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Symbols.Declarations;

/// <summary>The syntax of a member, part by part; each is null where the member has no such part, or no source.</summary>
public static class MemberSyntax
{
    /// <summary>The property, field (its declarator), positional parameter, enum member or type.</summary>
    public static SyntaxNode? GetDeclaration(this DeclaredMember member, CancellationToken ct = default) =>
        DeclarationOf(member.Symbol, ct);

    /// <summary>The identifier.</summary>
    public static SyntaxToken? GetName(this DeclaredMember member, CancellationToken ct = default) => member.GetDeclaration(ct) switch
    {
        PropertyDeclarationSyntax property => property.Identifier,
        VariableDeclaratorSyntax field => field.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        EnumMemberDeclarationSyntax value => value.Identifier,
        BaseTypeDeclarationSyntax type => type.Identifier,
        _ => null,
    };

    /// <summary>The type of a property, field or parameter; of a union case the type that its attribute names.</summary>
    public static TypeSyntax? GetTypeSyntax(this DeclaredMember member, CancellationToken ct = default) => member.GetDeclaration(ct) switch
    {
        _ when member is { Case: not null } or { Field.IsCase: true } =>
            Arguments(member, ct).Select(argument => argument.Expression).OfType<TypeOfExpressionSyntax>().FirstOrDefault()?.Type,
        PropertyDeclarationSyntax property => property.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => field.Type,
        ParameterSyntax parameter => parameter.Type,
        _ => null,
    };

    /// <summary>The keyword <c>required</c>.</summary>
    public static SyntaxToken? GetRequiredKeyword(this DeclaredMember member, CancellationToken ct = default)
    {
        var keyword = member.GetDeclaration(ct)?.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers
            .FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.RequiredKeyword));
        return keyword is { RawKind: not 0 } ? keyword : null;
    }

    /// <summary>The initial value: of a positional parameter its default, of an enum member its number.</summary>
    public static ExpressionSyntax? GetInitializer(this DeclaredMember member, CancellationToken ct = default) =>
        InitializerOf(member.Symbol, ct);

    /// <summary>The number in the attribute that gives the tag.</summary>
    public static ExpressionSyntax? GetTagArgument(this DeclaredMember member, CancellationToken ct = default)
    {
        var arguments = Arguments(member, ct);
        return (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText is "number" or "tag")
            ?? arguments.FirstOrDefault(argument => argument.NameEquals is null)
            ?? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText is "Order"))?.Expression;
    }

    internal static ExpressionSyntax? InitializerOf(ISymbol symbol, CancellationToken ct) => DeclarationOf(symbol, ct) switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        EnumMemberDeclarationSyntax value => value.EqualsValue?.Value,
        _ => null,
    };

    private static SyntaxNode? DeclarationOf(ISymbol symbol, CancellationToken ct) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct);

    private static SeparatedSyntaxList<AttributeArgumentSyntax> Arguments(DeclaredMember member, CancellationToken ct) =>
        (member.TagAttribute?.ApplicationSyntaxReference?.GetSyntax(ct) as AttributeSyntax)?.ArgumentList?.Arguments ?? default;
}
