using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Which types protobuf-net writes as messages.</summary>
internal sealed class ContractTypes(ProtobufNetAttributes attributes)
{
    /// <summary>Whether the type is a message; allocates nothing for a type without a contract.</summary>
    public bool IsContract(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return false;
        var isDataContract = false;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.IsOf(attributes.Contract))
                return StandInOf(attribute) is null && !IsList(type, attribute);
            isDataContract |= attribute.IsOf(attributes.DataContract);
        }

        return isDataContract && IsNumbered(type);
    }

    /// <summary>The attribute that makes a message of the type.</summary>
    public AttributeData? ContractOf(INamedTypeSymbol type) =>
        type.AttributeOf(attributes.Contract) ?? type.AttributeOf(attributes.DataContract);

    /// <summary>What is written in the place of the type: its surrogate, or what its serializer makes of it; null if itself.</summary>
    public INamedTypeSymbol? StandInOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.AttributeOf(attributes.Contract) is { } contract ? StandInOf(contract) : null;

    private static INamedTypeSymbol? StandInOf(AttributeData contract) =>
        (contract.ValueOf("Surrogate") ?? contract.ValueOf("Serializer")) as INamedTypeSymbol;

    /// <summary>A contract that looks like a list is written as one, without its own members.</summary>
    private static bool IsList(INamedTypeSymbol type, AttributeData contract) =>
        contract.ValueOf("IgnoreListHandling") is not true && CollectionInterfaces.ElementOf(type) is not null;

    /// <summary>
    /// Data contracts have other readers too. Here belong those that say so, and those most of whose members have a number that makes them
    /// fields: one that has none is silently left out, which nobody wants of many, and a 0 is for readers that begin with it.
    /// </summary>
    private bool IsNumbered(INamedTypeSymbol type)
    {
        var members = type.GetMembers();
        if (type.AttributeOf(attributes.Include) is not null || members.Any(member => member.AttributeOf(attributes.Member) is not null))
            return true;
        var orders = members.Select(member => member.AttributeOf(attributes.DataMember)).OfType<AttributeData>()
            .Select(member => member.ValueOf("Order") as int?)
            .ToList();
        var numbers = orders.FindAll(order => order is not null);
        return 2 * numbers.Count > orders.Count && numbers.TrueForAll(order => order > 0) && numbers.Distinct().Count() == numbers.Count;
    }
}
