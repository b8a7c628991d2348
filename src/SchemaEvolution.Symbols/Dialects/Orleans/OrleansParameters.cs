using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>The parameters of a constructor, whose places are the numbers of the properties that they belong to.</summary>
/// <remarks>Source: FieldIdAssignmentHelper.cs; PropertyUtility.cs, GetMatchingPrimaryConstructorParameter.</remarks>
internal sealed class OrleansParameters
{
    private readonly IReadOnlyList<IParameterSymbol> parameters;

    private OrleansParameters(IReadOnlyList<IParameterSymbol> parameters) => this.parameters = parameters;

    /// <summary>Of a record those of its primary constructor, of another type those of the constructor that an attribute chooses.</summary>
    public static OrleansParameters Of(INamedTypeSymbol type, OrleansAttributes attributes)
    {
        var constructor = type.IsRecord
            ? PrimaryConstructor.Of(type)
            : type.InstanceConstructors.FirstOrDefault(IsChosen);
        return constructor is null ? None : new(constructor.Parameters);

        bool IsChosen(IMethodSymbol candidate) => attributes.Constructors.Any(kind => candidate.AttributeOf(kind) is not null);
    }

    public static OrleansParameters None { get; } = new([]);

    /// <summary>The parameter of a property, null if it has none.</summary>
    public IParameterSymbol? Find(IPropertySymbol property) => parameters.FirstOrDefault(parameter =>
        CanonicalName(parameter.Name) == CanonicalName(property.Name)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type));

    /// <summary>A name without the differences between the names of parameters, fields and properties.</summary>
    public static string CanonicalName(string name)
    {
        var trimmed = name.TrimStart('_');
        return trimmed.Length == 0 ? name : char.ToLowerInvariant(trimmed[0]) + trimmed.Substring(1);
    }
}
