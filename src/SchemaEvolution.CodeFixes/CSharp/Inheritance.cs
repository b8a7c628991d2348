using Microsoft.CodeAnalysis;

namespace SchemaEvolution.CodeFixes.CSharp;

internal static class Inheritance
{
    /// <summary>Whether a class is another, or has it among its bases; type arguments do not matter.</summary>
    public static bool DerivesFrom(this ITypeSymbol type, INamedTypeSymbol ancestor)
    {
        var level = type;
        while (level is not null && !SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, ancestor.OriginalDefinition))
            level = level.BaseType;
        return level is not null;
    }
}
