using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.CodeFixes.CSharp;

internal static class SymbolAttributes
{
    /// <summary>Where a symbol bears an attribute, null if it does not.</summary>
    /// <param name="fullName">The full name of the attribute's class.</param>
    public static AttributeSyntax? AttributeSyntax(this ISymbol symbol, string fullName) => symbol.GetAttributes()
        .FirstOrDefault(attribute => attribute.AttributeClass?.OriginalDefinition.ToDisplayString() == fullName)?
        .ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
