using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Tells collections whose items have names of their own, or which are read in another way, from mere lists and maps.</summary>
/// <remarks>
/// Source: https://learn.microsoft.com/dotnet/framework/wcf/feature-details/collection-types-in-data-contracts and
/// <c>CollectionDataContract.cs</c> in https://github.com/dotnet/runtime (v10.0.0).
/// </remarks>
internal sealed class DataContractCollections(DataContractAttributes attributes, ContractNames names, TypeReader types)
{
    private const string Immutable = "System.Collections.Immutable";

    /// <summary>What becomes of one type in a member.</summary>
    /// <param name="read">The type as any other library would have it.</param>
    public FieldType Convert(ITypeSymbol type, FieldType read) => (type, read) switch
    {
        // Any other interface is an object of a type that the data has to name.
        (INamedTypeSymbol { TypeKind: TypeKind.Interface } other, CollectionType) when !IsCollection(other) => Opaque(other),

        // What is added to it is added to a copy.
        (INamedTypeSymbol lost, ListType list) when IsImmutable(lost) => list with { Element = Opaque(lost) },
        (INamedTypeSymbol lost, SetType set) when IsImmutable(lost) => set with { Element = Opaque(lost) },
        (INamedTypeSymbol lost, MapType map) when IsImmutable(lost) => map with { Element = Opaque(lost) },
        (INamedTypeSymbol named, CollectionType) when named.AttributeOf(attributes.CollectionContract) is { } contract =>
            NamesItemsAsTheyAre(named, contract) ? read : Convert(contract, names.Of(named).Namespace, read),
        _ => read,
    };

    /// <summary>Whether the items have the name that their own type gives them in any list.</summary>
    private bool NamesItemsAsTheyAre(INamedTypeSymbol collection, AttributeData contract) =>
        collection.AllInterfaces.FirstOrDefault(IsSequence)?.TypeArguments[0] is INamedTypeSymbol item
        && item.AttributeOf(attributes.Contract) is not null
        && names.Of(item) is var own
        && own.Namespace == names.Of(collection).Namespace
        && (contract.ValueOf("ItemName") as string ?? own.Name) == own.Name;

    private FieldType Convert(AttributeData contract, string space, FieldType read)
    {
        var item = $"{{{space}}}{contract.ValueOf("ItemName") as string}";
        return read switch
        {
            ListType list => list with { Element = Named(item, list.Element) },
            SetType set => set with { Element = Named(item, set.Element) },
            MapType map => map with
            {
                Key = Named($"{item}/{contract.ValueOf("KeyName") as string}", map.Key),
                Element = Named($"{item}/{contract.ValueOf("ValueName") as string}", map.Element),
            },
            _ => read,
        };
    }

    private MessageType Opaque(INamedTypeSymbol type) => new(SymbolName.Of(type), types.Arguments(type, Convert));

    private static MessageType Named(string item, FieldType content) => new($"{item}`1", EquatableArray.Of(content));

    private static bool IsImmutable(INamedTypeSymbol type) => SymbolName.Of(type.ContainingNamespace) == Immutable;

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T;

    private static bool IsCollection(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_ICollection_T
            or SpecialType.System_Collections_Generic_IList_T
        || type is { Name: "IDictionary", Arity: 2 };
}
