using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Finds the members that MessagePack-CSharp writes, those of base classes first, and their keys.</summary>
internal sealed class MessagePackMembers(MessagePackAttributes attributes)
{
    public IEnumerable<MessagePackMember> Of(INamedTypeSymbol type, MessagePackShape shape, AttributeData? contract)
    {
        var access = new MemberAccess(type, IsGenerated(type, contract), contract?.ValueOf("AllowPrivate") is true);
        return shape is MessagePackShape.Names
            ? Named(type, access)
            : Written(type)
                .Select(member => shape is MessagePackShape.Orders ? ReadOrder(member) : ReadKey(member))
                .OfType<MessagePackMember>()
                .Select(member => member with { IsFilled = access.IsFilled(member.Member.Symbol, member.Key is null ? member.Tag : null) });
    }

    private IEnumerable<MessageMember> Written(INamedTypeSymbol type) => MemberList.Of(type).Where(member =>
        member.Attribute(attributes.IgnoreMember) is null
        && member.Attribute(attributes.IgnoreDataMember) is null
        && member.Attribute(attributes.NonSerialized) is null);

    /// <summary>Whoever puts a key on a private member has it written, by the attribute or by the resolver.</summary>
    private MessagePackMember? ReadKey(MessageMember member) => member.Attribute(attributes.Key) is not { } attribute ? null
        : attribute.Argument(0) switch
        {
            int number => new(member, number, null, attribute),
            string name => new(member, 0, name, attribute),
            _ => null,
        };

    private MessagePackMember? ReadOrder(MessageMember member) =>
        member.Attribute(attributes.DataMember) is { } attribute && attribute.ValueOf("Order") is int order
            ? new(member, order, null, attribute)
            : null;

    /// <summary>Of two members with one name the more derived one is written.</summary>
    private IEnumerable<MessagePackMember> Named(INamedTypeSymbol type, MemberAccess access) => Written(type)
        .Where(member => access.IsWritten(member.Symbol))
        .GroupBy(member => member.Symbol.Name)
        .Select(same => ReadName(same.Last(), access.IsGenerated));

    /// <summary>The formatters that are made at run time know no other name than that of the member.</summary>
    private MessagePackMember ReadName(MessageMember member, bool isGenerated)
    {
        var attribute = isGenerated ? member.Attribute(attributes.Key) : null;
        var name = attribute?.Argument(0) as string;
        return new(member, 0, name ?? member.Symbol.Name, name is null ? null : attribute);
    }

    /// <summary>Whether the formatter is made at build time: then the type can be reached, and the attribute stands on it.</summary>
    private bool IsGenerated(INamedTypeSymbol type, AttributeData? contract)
    {
        if (!attributes.IsGenerating
            || contract?.ValueOf("SuppressSourceGeneration") is true
            || type.AttributeOf(attributes.Object) is null)
            return false;
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
            if (outer.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
                return false;
        return true;
    }
}
