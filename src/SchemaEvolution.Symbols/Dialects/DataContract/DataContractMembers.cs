using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Reads <c>[DataMember]</c>s, those of base classes first.</summary>
/// <remarks>
/// Source: https://learn.microsoft.com/dotnet/framework/wcf/feature-details/data-member-order and
/// <c>ClassDataContract.cs</c> in https://github.com/dotnet/runtime (v10.0.0).
/// </remarks>
internal sealed class DataContractMembers(
    DataContractAttributes attributes, ContractNames names, DataContractCollections collections, TypeReader types)
{
    public IReadOnlyList<DeclaredMember> Of(INamedTypeSymbol type)
    {
        var own = names.Of(type).Namespace;
        var levels = MemberList.Of(type)
            .Select(member => (Member: member, Origin: OriginOf(member.Symbol)))
            .Where(pair => pair.Origin.AttributeOf(attributes.Member) is not null)
            .GroupBy(pair => pair.Origin.ContainingType, SymbolEqualityComparer.Default)
            .Select((level, depth) => level.Select(pair => Read(pair.Member, pair.Origin, type, own, depth)).ToList())
            .ToList();
        return [.. levels.SelectMany((level, depth) => level.Where(field => !levels.Skip(depth + 1).Any(above => Hides(above, field))))];
    }

    /// <summary>
    /// A class may have an element of the same name as its base, behind it. A field is known by its name, so that one stands for both.
    /// </summary>
    private static bool Hides(IEnumerable<DeclaredMember> above, DeclaredMember member) =>
        above.Any(other => other.Field!.Key == member.Field!.Key);

    /// <summary>An override is passed over: the member is what its first declaration says, on the level where that stands.</summary>
    private static ISymbol OriginOf(ISymbol symbol)
    {
        while (symbol is IPropertySymbol { OverriddenProperty: { } overridden })
            symbol = overridden;
        return symbol;
    }

    /// <param name="own">The namespace of the message.</param>
    /// <param name="depth">How many levels with members lie below.</param>
    private DeclaredMember Read(MessageMember member, ISymbol origin, INamedTypeSymbol type, string own, int depth)
    {
        var attribute = origin.AttributeOf(attributes.Member)!;
        var space = names.Of(origin.ContainingType).Namespace;
        var name = attribute.ValueOf("Name") as string ?? origin.Name;
        var order = attribute.ValueOf("Order") as int?;
        return new(member.Symbol)
        {
            Field = new(
                0,
                member.Symbol.Name,
                types.Read(member.Type, part: collections.Convert),
                attribute.ValueOf("IsRequired") is true ? Presence.Required : FieldPresence.OfValue(member.Type),
                Key: space == own ? name : $"{{{space}}}{name}")
            {
                Order = order is null && depth == 0 ? null : new(order, depth),
            },
            TagAttribute = attribute,
            IsInherited = !SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, type),
        };
    }
}
