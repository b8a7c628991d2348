using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Generation;

internal static class Inheritance
{
    /// <summary>The base classes, the nearest first, without those that every type has.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            yield return level;
    }
}
