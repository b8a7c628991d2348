using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Which types are unions, and which are cases of one. Allocates nothing.</summary>
internal sealed class OwnUnions(OwnAttributes attributes)
{
    public bool IsRoot(INamedTypeSymbol type) => type.AttributeOf(attributes.Case) is not null;

    /// <summary>The base class that names the type as its case.</summary>
    public INamedTypeSymbol? RootOf(INamedTypeSymbol type)
    {
        for (var root = type.BaseType; root is { SpecialType: SpecialType.None }; root = root.BaseType)
        {
            foreach (var attribute in root.GetAttributes())
            {
                if (attribute.IsOf(attributes.Case) && SymbolEqualityComparer.Default.Equals(CaseType(attribute), type))
                    return root;
            }
        }

        return null;
    }

    /// <summary>The definition of the type that a <c>[Case]</c> names; null while the attribute is being written.</summary>
    public static INamedTypeSymbol? CaseType(AttributeData attribute) =>
        (attribute.Argument(1) as INamedTypeSymbol)?.OriginalDefinition;
}
