using Microsoft.CodeAnalysis;

namespace SchemaEvolution.CodeFixes.CSharp;

internal static class Inheritance
{
    /// <summary>Whether a class is another, or has it among its bases; type arguments do not matter.</summary>
    public static bool DerivesFrom(this ITypeSymbol type, INamedTypeSymbol ancestor) =>
        IsSame(type, ancestor) || type.Bases().Any(level => IsSame(level, ancestor));

    /// <summary>The same of a class and what it implements.</summary>
    public static bool IsA(this ITypeSymbol type, INamedTypeSymbol ancestor) =>
        type.DerivesFrom(ancestor) || type.AllInterfaces.Any(one => IsSame(one, ancestor));

    /// <summary>The base classes, the nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> Bases(this ITypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            yield return level;
    }

    private static bool IsSame(ITypeSymbol type, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other.OriginalDefinition);
}
