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
    private readonly CollectionKinds kinds = new(attributes);

    /// <summary>What becomes of one type in a member.</summary>
    /// <param name="read">The type as any other library would have it.</param>
    /// <param name="chain">The types that are being read.</param>
    public FieldType Convert(ITypeSymbol type, FieldType read, TypeChain chain) => (type, read) switch
    {
        (INamedTypeSymbol other, CollectionType) when !kinds.IsCollection(other) => Opaque(other, chain),
        (INamedTypeSymbol map, MessageType) when CollectionKinds.IsUntypedMap(map) =>
            new MapType(MessageType.Anything, MessageType.Anything),
        (INamedTypeSymbol list, MessageType) when CollectionKinds.IsUntypedList(list) => new ListType(MessageType.Anything),

        // An interface is an object of a type that the data has to name.
        ({ TypeKind: TypeKind.Interface }, MessageType) => MessageType.Anything,
        (INamedTypeSymbol named, CollectionType) when named.AttributeOf(attributes.CollectionContract) is { } contract =>
            NamesItemsAsTheyAre(named, contract) ? read : Convert(contract, names.Of(named).Namespace, read),
        (_, MapType map) when CollectionInterfaces.KeyAndValueOf(type) is var (key, value) =>
            map with { Key = WithName(key, map.Key), Element = WithName(value, map.Element) },
        (IArrayTypeSymbol { ElementType: var item }, CollectionType list) =>
            list with { Element = WithName(item, list.Element) },
        (_, CollectionType list) when CollectionInterfaces.ElementOf(type) is { } item =>
            list with { Element = WithName(item, list.Element) },
        _ => read,
    };

    /// <summary>A message has its name with it. That of an enum matters in a collection alone, unless it can be the key.</summary>
    private FieldType WithName(ITypeSymbol item, FieldType read) =>
        read is EnumType
        && item.WithoutNullable() is INamedTypeSymbol @enum
        && names.Of(@enum) is { IsWritten: true } name
        && (name.AsTypeName is null || names.KeyOfEnum(@enum) != names.KeyOf(@enum))
            ? ElementName.Give(name.ToString(), read)
            : read;

    /// <summary>Whether the items have the name that their own type gives them in any list.</summary>
    private bool NamesItemsAsTheyAre(INamedTypeSymbol collection, AttributeData contract) =>
        collection.AllInterfaces.FirstOrDefault(CollectionKinds.IsSequence)?.TypeArguments[0] is INamedTypeSymbol item
        && item.AttributeOf(attributes.Contract) is not null
        && names.Of(item) is var own
        && own.Namespace == names.Of(collection).Namespace
        && (contract.ValueOf("ItemName") as string ?? own.Name) == own.Name;

    private FieldType Convert(AttributeData contract, string space, FieldType read)
    {
        var item = $"{{{space}}}{contract.ValueOf("ItemName") as string}";
        return read switch
        {
            MapType map => map with
            {
                Key = ElementName.Give($"{item}/{contract.ValueOf("KeyName") as string}", map.Key),
                Element = ElementName.Give($"{item}/{contract.ValueOf("ValueName") as string}", map.Element),
            },
            CollectionType list => list with { Element = ElementName.Give(item, list.Element) },
            _ => read,
        };
    }

    private MessageType Opaque(INamedTypeSymbol type, TypeChain chain) => new(SymbolName.Of(type), types.Arguments(type, Convert, chain));
}
