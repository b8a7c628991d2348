using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Tells what MessagePack-CSharp makes of a type.</summary>
/// <remarks>Source: https://github.com/MessagePack-CSharp/MessagePack-CSharp (ObjectSerializationInfo, TypeCollector).</remarks>
internal sealed class MessagePackShapes(MessagePackAttributes attributes)
{
    private readonly MessagePackClaims claims = new(attributes);

    /// <summary>
    /// Allocates nothing for a type without a contract. An abstract type that is no union is never written: its members are those of its
    /// subtypes.
    /// </summary>
    public MessagePackShape Of(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return MessagePackShape.None;
        AttributeData? contract = null;
        var (isUnion, isDataContract) = (false, false);
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.IsOf(attributes.Formatter))
                return MessagePackShape.None;
            if (attribute.IsOf(attributes.Object))
                contract = attribute;
            isUnion |= type.IsAbstract && attribute.IsOf(attributes.Union);
            isDataContract |= attribute.IsOf(attributes.DataContract);
        }

        return isUnion ? MessagePackShape.Union
            : type.IsAbstract ? MessagePackShape.None
            : (contract ?? InheritedBy(type)) is { } found ? ShapeOf(found)
            : isDataContract && claims.MayHave(type) && HasOrders(type) ? MessagePackShape.Orders
            : MessagePackShape.None;
    }

    /// <summary>The attribute that makes a message of the type, which may stand on a base class.</summary>
    public AttributeData? ContractOf(INamedTypeSymbol type) => type.AttributeOf(attributes.Object) ?? InheritedBy(type);

    private static MessagePackShape ShapeOf(AttributeData contract) =>
        contract.Argument(0) is true ? MessagePackShape.Names : MessagePackShape.Keys;

    private AttributeData? InheritedBy(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            if (level.OriginalDefinition.AttributeOf(attributes.Object) is { } inherited)
                return inherited;
        return null;
    }

    /// <summary>
    /// Data contracts have other readers too. Here belong those whose members, with those of base classes, all have a number of their own:
    /// to this library they are keys.
    /// </summary>
    private bool HasOrders(INamedTypeSymbol type)
    {
        var orders = MemberList.Of(type).Select(member => member.Attribute(attributes.DataMember)).OfType<AttributeData>()
            .Select(member => member.ValueOf("Order") as int? ?? -1)
            .ToList();
        return orders.Count > 0 && orders.TrueForAll(order => order >= 0) && orders.Distinct().Count() == orders.Count;
    }
}
