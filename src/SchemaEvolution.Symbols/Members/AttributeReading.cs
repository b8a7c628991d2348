using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Members;

internal static class AttributeReading
{
    /// <summary>The first attribute of a kind; allocates nothing.</summary>
    public static AttributeData? AttributeOf(this ISymbol symbol, INamedTypeSymbol? kind)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.IsOf(kind))
                return attribute;
        }

        return null;
    }

    public static IReadOnlyList<AttributeData> AttributesOf(this ISymbol symbol, INamedTypeSymbol? kind)
    {
        List<AttributeData>? found = null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.IsOf(kind))
                (found ??= []).Add(attribute);
        }

        return found is null ? [] : found;
    }

    /// <summary>An attribute that cannot be resolved is of no kind.</summary>
    public static bool IsOf(this AttributeData attribute, INamedTypeSymbol? kind) =>
        attribute.AttributeClass is { } type && SymbolEqualityComparer.Default.Equals(type, kind);

    /// <summary>A constructor argument; null if it is not there, is not a constant yet, or is an array.</summary>
    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Single(attribute.ConstructorArguments[index]) : null;

    /// <summary>The value of a property that the attribute sets; null if it does not set it, or to an array.</summary>
    public static object? ValueOf(this AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
                return Single(argument.Value);
        }

        return null;
    }

    // None of our attributes takes an array; one of the same name that the project declares itself may, and to ask for its value throws.
    private static object? Single(TypedConstant constant) => constant.Kind is TypedConstantKind.Array ? null : constant.Value;
}
