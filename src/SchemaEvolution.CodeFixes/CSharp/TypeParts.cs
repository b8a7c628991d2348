using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.CodeFixes.CSharp;

internal static class TypeParts
{
    /// <summary>The declarations of a type, and those of the types around it.</summary>
    public static IEnumerable<TypeDeclarationSyntax> PartsAndContainers(this INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            foreach (var part in level.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>())
                yield return part;
        }
    }
}
