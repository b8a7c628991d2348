using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Finds the members that protobuf-net writes, and their numbers, in the way that it does.</summary>
/// <remarks>
/// Source: https://github.com/protobuf-net/protobuf-net (MetaType.ApplyDefaultBehaviourImpl, MetaType.NormalizeProtoMember). Base classes
/// are levels of their own, and attributes are not inherited.
/// </remarks>
internal sealed class ContractMembers(ProtobufNetAttributes attributes)
{
    /// <summary>In the order of declaration.</summary>
    public IReadOnlyList<ContractMember> Of(INamedTypeSymbol type, ContractSettings settings)
    {
        var members = Candidates(type, settings)
            .Where(candidate => !IsLeftOut(candidate.Source, candidate.Member.Type, settings))
            .Select(candidate => Find(candidate.Member, candidate.Source, settings))
            .OfType<ContractMember>()
            .ToList();
        return settings.NumbersByName ? Number(members, settings.FirstTag) : members;
    }

    /// <summary>Public members that are no fields, and not so on purpose.</summary>
    public IEnumerable<ISymbol> Untagged(INamedTypeSymbol type, ContractSettings settings, IReadOnlyList<ContractMember> members) =>
        from candidate in MemberList.DeclaredIn(type)
        let symbol = candidate.Symbol
        where symbol.DeclaredAccessibility is Accessibility.Public
            && MemberList.HoldsState(symbol)
            && !IsLeftOut(symbol, candidate.Type, settings)
            && symbol.AttributeOf(attributes.IgnoreDataMember) is null
            && symbol.AttributeOf(attributes.NonSerialized) is null
            && symbol.AttributeOf(attributes.XmlIgnore) is null
            && !members.Any(member => IsSame(member, symbol) || WriteCondition.Names(member, symbol))
        select symbol;

    private static IEnumerable<(MessageMember Member, ISymbol Source)> Candidates(INamedTypeSymbol type, ContractSettings settings)
    {
        foreach (var member in MemberList.DeclaredIn(type))
            if (member.Symbol is not IFieldSymbol field || BackingField.PropertyOf(field) is null)
                yield return (member, member.Symbol);
        if (!settings.TakesFields)
            yield break;
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
            if (!field.IsStatic && BackingField.PropertyOf(field) is { } property)
                yield return (new(property, null, null), field);
    }

    private bool IsLeftOut(ISymbol symbol, ITypeSymbol type, ContractSettings settings) =>
        type.TypeKind is TypeKind.Delegate
        || symbol.AttributeOf(attributes.Ignore) is not null
        || settings.IgnoredNames.Contains(symbol.Name);

    private ContractMember? Find(MessageMember member, ISymbol source, ContractSettings settings) =>
        source.AttributeOf(attributes.Member) is { } own && own.Argument(0) is int tag ? new(member, source, tag, true, own)
        : settings.PartialMembers.FirstOrDefault(partial => partial.Argument(1) as string == source.Name) is { } partial
            && partial.Argument(0) is int partialTag ? new(member, source, partialTag, true, partial)
        : OrderOf(source, settings) is var (order, attribute) ? new(member, source, order, !settings.InfersTags, attribute)
        : IsForced(source, settings) ? new(member, source, int.MinValue, false, null)
        : null;

    private (int Order, AttributeData Attribute)? OrderOf(ISymbol source, ContractSettings settings)
    {
        var least = settings.InfersTags ? -1 : 1;
        if (settings.ReadsDataMembers && source.AttributeOf(attributes.DataMember) is { } data && Order(data) >= least)
            return (Order(data) + settings.DataMemberOffset, data);
        return settings.ReadsXml
            && source.AttributeOf(attributes.XmlIgnore) is null
            && (source.AttributeOf(attributes.XmlElement) ?? source.AttributeOf(attributes.XmlArray)) is { } xml
            && Order(xml) >= least
                ? (Order(xml), xml)
                : null;
    }

    private bool IsForced(ISymbol source, ContractSettings settings) =>
        source.AttributeOf(attributes.NonSerialized) is null
        && ((settings.TakesFields && source is IFieldSymbol)
            || (settings.TakesPublic && Reading(source)?.DeclaredAccessibility is Accessibility.Public));

    private static bool IsSame(ContractMember member, ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(member.Member.Symbol, symbol);

    /// <summary>What reads the member: a field itself, or the getter.</summary>
    private static ISymbol? Reading(ISymbol source) => source is IPropertySymbol property ? property.GetMethod : source;

    private static int Order(AttributeData attribute) => attribute.ValueOf("Order") as int? ?? -1;

    /// <summary>The members that have no number of their own get the next ones; numbers that are written are not left out.</summary>
    private static List<ContractMember> Number(List<ContractMember> members, int next)
    {
        var tags = members.OrderBy(member => member.Tag).ThenBy(member => member.SortName, StringComparer.Ordinal)
            .Where(member => !member.IsPinned)
            .Select((member, index) => (member.Source, Tag: next + index))
            .ToDictionary(pair => pair.Source, pair => pair.Tag, SymbolEqualityComparer.Default);
        return members.ConvertAll(member => tags.TryGetValue(member.Source, out var tag) ? member with { Tag = tag } : member);
    }
}
