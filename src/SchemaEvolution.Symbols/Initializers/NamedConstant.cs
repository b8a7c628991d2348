using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Finds the constant that an expression names: of the type itself, of one around it, or of a type beside those.</summary>
/// <remarks>What a using directive brings in is not looked for: that would take the semantic model.</remarks>
internal static class NamedConstant
{
    /// <returns>Null if the expression is no such name.</returns>
    public static object? ValueOf(ExpressionSyntax expression, INamedTypeSymbol scope) => expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => Find(ScopesOf(scope), name),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type, Name.Identifier.ValueText: var name } =>
            Find(TypesNamed(type.Identifier.ValueText, scope), name),
        _ => null,
    };

    private static object? Find(IEnumerable<INamedTypeSymbol> types, string name) => types
        .SelectMany(type => type.GetMembers(name))
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue)?.ConstantValue;

    /// <summary>The types whose members need no qualifier, the nearest first.</summary>
    private static IEnumerable<INamedTypeSymbol> ScopesOf(INamedTypeSymbol scope)
    {
        for (var outer = scope; outer is not null; outer = outer.ContainingType)
            for (var level = outer; level is not null; level = level.BaseType)
                yield return level;
    }

    private static IEnumerable<INamedTypeSymbol> TypesNamed(string name, INamedTypeSymbol scope)
    {
        foreach (var outer in ScopesOf(scope))
            foreach (var type in outer.GetTypeMembers(name))
                yield return type;
        for (var level = scope.ContainingNamespace; level is not null; level = level.ContainingNamespace)
            foreach (var type in level.GetTypeMembers(name))
                yield return type;
    }
}
