using System.Text;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Chooses the members of one level of a hierarchy, and their numbers, as Orleans' code generator does.</summary>
/// <remarks>Source: FieldIdAssignmentHelper.cs; SerializableTypeModelExtractor.cs, CollectDataMembers.</remarks>
internal sealed class OrleansMembers(OrleansAttributes attributes)
{
    public IReadOnlyList<OrleansMember> Of(INamedTypeSymbol type, OrleansSettings settings)
    {
        var parameters = settings.HasParameters ? OrleansParameters.Of(type, attributes) : OrleansParameters.None;
        var symbols = type.GetMembers().Where(IsInstanceData).ToList();

        // One number that is written, and no other follows from a name.
        var hashesNames = settings.HashesNames && !symbols.Exists(symbol => IdOf(symbol) is not null);
        return [.. symbols.Select(symbol => Read(symbol, parameters, hashesNames)).OfType<OrleansMember>()];
    }

    private OrleansMember? Read(ISymbol symbol, OrleansParameters parameters, bool hashesNames) =>
        IdOf(symbol) is { } attribute ? attribute.Argument(0) is uint id ? new(symbol, id, isParameter: false, attribute) : null
        : symbol is not IPropertySymbol property ? null
        : parameters.Find(property) is { } parameter ? OfParameter(property, parameter, hashesNames)
        : hashesNames && MemberList.HoldsState(property) ? new(symbol, HashOf(property), isParameter: false, null)
        : null;

    /// <summary>The number is the place of the parameter, unless it has another.</summary>
    private OrleansMember? OfParameter(IPropertySymbol property, IParameterSymbol parameter, bool hashesNames) =>
        BackingField.Of(property)?.AttributeOf(attributes.NonSerialized) is not null ? null
        : parameter.AttributeOf(attributes.Id) is { } attribute && attribute.Argument(0) is uint id
            ? new(property, id, isParameter: true, attribute)
        : new(property, hashesNames ? HashOf(property) : (uint)parameter.Ordinal, isParameter: true, null);

    /// <summary>The attribute that gives a number, which of a property may stand on the field behind it.</summary>
    private AttributeData? IdOf(ISymbol symbol) => symbol.AttributeOf(attributes.Id) ?? symbol switch
    {
        IPropertySymbol property => BackingField.Of(property)?.AttributeOf(attributes.Id),
        _ => null,
    };

    private bool IsInstanceData(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property is { IsStatic: false, IsIndexer: false, IsAbstract: false },
        IFieldSymbol field => field is { IsStatic: false, IsImplicitlyDeclared: false }
            && BackingField.PropertyOf(field) is null
            && field.AttributeOf(attributes.NonSerialized) is null,
        _ => false,
    };

    private static uint HashOf(IPropertySymbol property) => XxHash32.Of(Encoding.Unicode.GetBytes(
        $"{property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}%{OrleansParameters.CanonicalName(property.Name)}"));
}
