using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>Reads members as fields.</summary>
internal sealed class MemoryPackFields(MemoryPackAttributes attributes, TypeReader types)
{
    private readonly MemoryPackMembers members = new(attributes);
    private readonly MemoryPackTypes memberTypes = new(attributes, types);

    /// <summary>In the order of their tags: positions, but where members have lengths, so that there may be gaps, their numbers.</summary>
    public IReadOnlyList<DeclaredMember> Read(INamedTypeSymbol type, MemoryPackShape shape)
    {
        var isMemory = shape is MemoryPackShape.Unmanaged;
        var written = isMemory ? MemoryPackMembers.InMemory(type) : members.Of(type);
        var hasGaps = shape is MemoryPackShape.VersionTolerant or MemoryPackShape.CircularReference;
        return [.. written.Select((member, position) => Read(member, hasGaps ? member.Number : position, isMemory, type))];
    }

    private DeclaredMember Read(MemoryPackMember member, int tag, bool isMemory, INamedTypeSymbol message)
    {
        // Nothing but the type counts where memory is copied as it is.
        var formatter = isMemory ? null : memberTypes.ReadFormatter(member.Symbol);
        var type = formatter ?? memberTypes.Read(member.Type);

        // Each formatter has null in its own way, and a collection has it by nature.
        var hasNullByNature = formatter is not null || type is CollectionType;
        var presence = hasNullByNature ? Presence.Implicit : FieldPresence.OfValue(member.Type);
        return new(member.Symbol)
        {
            Field = new(tag, member.Symbol.Name, type, presence),
            TagAttribute = member.Order,
            IsInherited = !SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, message),
        };
    }
}
