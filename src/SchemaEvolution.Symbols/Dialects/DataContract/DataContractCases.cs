using System.Collections.Concurrent;
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
    private readonly ConstructedContracts constructed = new(attributes, names);
    private readonly DataContractPlaces places = new(attributes);

    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<KnownType>> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, DeclaredPlaces> open = new(SymbolEqualityComparer.Default);

    /// <returns>The cases, and the keys of those that readers know without them.</returns>
    public (IReadOnlyList<DeclaredMember> Cases, EquatableArray<string> Others) Of(INamedTypeSymbol type, CancellationToken ct)
    {
        var isCase = KnownIn(type).ToLookup(one =>
            !BasesOf(type).Any(level => IsCaseOf(level, one, ct)) && PlacesUnder(type, ct).AreOpenTo(one.Type));
        return ([.. isCase[true].Select(Read)], isCase[false].Select(one => one.Key).ToEquatableArray());
    }

    /// <summary>The method that names further types at run time.</summary>
    public Trait? MethodOf(INamedTypeSymbol type) => BasesOf(type)
        .Prepend(type)
        .SelectMany(level => level.AttributesOf(attributes.KnownType))
        .Select(attribute => attribute.Argument(0))
        .OfType<string>()
        .Select(method => new Trait(Trait.KnownTypes, method))
        .FirstOrDefault();

    /// <summary>Whether it is told of a base class already.</summary>
    private bool IsCaseOf(INamedTypeSymbol type, KnownType one, CancellationToken ct) =>
        KnownIn(type).Any(other => other.Key == one.Key) && PlacesUnder(type, ct).AreOpenTo(one.Type);

    /// <summary>All that is known there is asked for the same places.</summary>
    private DeclaredPlaces PlacesUnder(INamedTypeSymbol type, CancellationToken ct) => open.TryGetValue(type, out var found)
        ? found
        : open.GetOrAdd(type, places.Under(type, KnownIn(type).Select(other => other.Type), ct));

    private IReadOnlyList<KnownType> KnownIn(INamedTypeSymbol type) =>
        known.TryGetValue(type, out var found) ? found : known.GetOrAdd(type, FindIn);

    private IReadOnlyList<KnownType> FindIn(INamedTypeSymbol type) =>
    [
        .. from level in BasesOf(type).Prepend(type)
           from attribute in level.AttributesOf(attributes.KnownType)
           let subtype = attribute.Argument(0) as ITypeSymbol
           where subtype is { TypeKind: not (TypeKind.Interface or TypeKind.Error) } && !ConstructedContracts.IsPrimitive(subtype)
           let one = new KnownType(subtype, constructed.Of(subtype), attribute)
           group one by one.Key into same
           select same.First(),
    ];

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            yield return level;
    }

    private DeclaredMember Read(KnownType one) => new(one.Type)
    {
        Field = new(
            0,
            one.Type is INamedTypeSymbol { IsGenericType: false } ? one.Type.Name : one.Name.Name,
            types.Read(one.Type, part: collections.Convert),
            OneOf: FieldSchema.CaseGroup,
            Key: one.Key),
        TagAttribute = one.Attribute,
    };

    private sealed record KnownType(ITypeSymbol Type, ContractName Name, AttributeData Attribute)
    {
        public string Key { get; } = Name.Key;
    }
}
