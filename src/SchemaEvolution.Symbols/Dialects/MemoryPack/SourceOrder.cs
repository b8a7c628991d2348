using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>Lists what a type declares in the order of its source, also where only the built assembly is left.</summary>
internal static class SourceOrder
{
    /// <summary>
    /// Properties and fields. A built assembly lists them apart, but has the field of each auto-property among the fields; a property
    /// without one comes before the next that has one.
    /// </summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        var members = type.GetMembers();
        if (!type.DeclaringSyntaxReferences.IsEmpty)
            return members.Where(member => member is IPropertySymbol or IFieldSymbol);
        var properties = members.OfType<IPropertySymbol>().ToList();
        var ordered = new List<ISymbol>();
        foreach (var member in FieldsOf(type))
        {
            var count = member is IPropertySymbol property ? properties.IndexOf(property) + 1 : 0;
            ordered.AddRange(count == 0 ? [member] : properties.Take(count));
            properties.RemoveRange(0, count);
        }

        return ordered.Concat(properties);
    }

    /// <summary>The fields, each auto-property in the place of its own.</summary>
    public static IEnumerable<ISymbol> FieldsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Select(field => BackingField.PropertyOf(field) ?? (ISymbol)field);
}
