using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Members;

/// <summary>The field that the compiler makes for an auto-property.</summary>
internal static class BackingField
{
    private const string Suffix = ">k__BackingField";

    /// <summary>The property that a field is made for, null if it is none of these. A built assembly tells by the name alone.</summary>
    public static IPropertySymbol? PropertyOf(IFieldSymbol field) => field switch
    {
        { AssociatedSymbol: IPropertySymbol property } => property,
        _ when field.Name.EndsWith(Suffix, StringComparison.Ordinal) =>
            field.ContainingType.GetMembers(field.Name.Substring(1, field.Name.Length - Suffix.Length - 1))
                .OfType<IPropertySymbol>()
                .FirstOrDefault(),
        _ => null,
    };

    /// <summary>Null if the property has none, or if the members of a built assembly that are not public were not read.</summary>
    public static IFieldSymbol? Of(IPropertySymbol property) => property.ContainingType.GetMembers()
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(PropertyOf(field), property));
}
