using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Finds the constructor that a reader calls.</summary>
/// <remarks>Source: https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/immutability.</remarks>
internal static class JsonConstructor
{
    /// <summary>The one with the attribute, else the one without parameters, else the only public one; null if there is none.</summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type, SystemTextJsonAttributes attributes)
    {
        var all = type.InstanceConstructors;
        var open = all.Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public).ToList();
        return all.FirstOrDefault(constructor => constructor.AttributeOf(attributes.Constructor) is not null)
            ?? open.Find(constructor => constructor.Parameters.IsEmpty)
            ?? (open.Count == 1 ? open[0] : null);
    }

    /// <summary>The parameter that gives a member its value: letter case does not matter.</summary>
    public static IParameterSymbol? ParameterOf(this IMethodSymbol constructor, ISymbol member) =>
        constructor.Parameters.FirstOrDefault(parameter => parameter.Gives(member));

    public static bool Gives(this IParameterSymbol parameter, ISymbol member) =>
        parameter.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase);
}
