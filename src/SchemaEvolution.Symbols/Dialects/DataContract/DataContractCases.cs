using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Reads <c>[KnownType]</c>: what may stand, under its own name, where another type is declared.</summary>
/// <remarks>
/// The attributes of base classes count too, and a type that can stand nowhere else than where it is declared needs none. A method that
/// names the types is not run.
/// </remarks>
internal sealed class DataContractCases(
    DataContractAttributes attributes, ContractNames names, DataContractCollections collections, TypeReader types)
{
    private readonly ConstructedNames constructed = new(attributes, names);
    private readonly DataContractPlaces places = new(attributes);

    /// <returns>The cases, and the keys of those that readers know without them.</returns>
    public (IReadOnlyList<DeclaredMember> Cases, EquatableArray<string> Others) Of(INamedTypeSymbol type)
    {
        var inherited = BasesOf(type).SelectMany(KnownBy).Select(pair => KeyOf(pair.Type)).ToList();
        var own =
            (from pair in KnownBy(type)
             group pair by KeyOf(pair.Type) into same
             where !inherited.Contains(same.Key)
             select same.First()).ToList();
        var isNeeded = own.ToLookup(pair => places.AreOpenTo(pair.Type, type, own.Select(other => other.Type)));
        return (
            [.. isNeeded[true].Select(pair => Read(pair.Type, pair.Attribute))],
            inherited.Concat(isNeeded[false].Select(pair => KeyOf(pair.Type))).ToEquatableArray());
    }

    /// <summary>The method that names further types at run time.</summary>
    public Trait? MethodOf(INamedTypeSymbol type) => BasesOf(type)
        .Prepend(type)
        .SelectMany(level => level.AttributesOf(attributes.KnownType))
        .Select(attribute => attribute.Argument(0))
        .OfType<string>()
        .Select(method => new Trait(Trait.KnownTypes, method))
        .FirstOrDefault();

    private IEnumerable<(ITypeSymbol Type, AttributeData Attribute)> KnownBy(INamedTypeSymbol type) =>
        from attribute in type.AttributesOf(attributes.KnownType)
        let known = attribute.Argument(0) as ITypeSymbol
        where known is { TypeKind: not (TypeKind.Interface or TypeKind.Error) } && !ConstructedNames.IsPrimitive(known)
        select (known, attribute);

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            yield return level;
    }

    private DeclaredMember Read(ITypeSymbol subtype, AttributeData attribute)
    {
        return new(subtype)
        {
            Field = new(
                0,
                subtype is INamedTypeSymbol { IsGenericType: false } ? subtype.Name : constructed.Of(subtype).Name,
                types.Read(subtype, part: collections.Convert),
                OneOf: FieldSchema.CaseGroup,
                Key: KeyOf(subtype)),
            TagAttribute = attribute,
        };
    }

    private string KeyOf(ITypeSymbol subtype) => constructed.Of(subtype).Key;
}
