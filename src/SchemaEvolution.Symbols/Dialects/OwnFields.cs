using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Initializers;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Reads tagged members as fields.</summary>
internal sealed class OwnFields(OwnAttributes attributes, TypeReader types)
{
    /// <summary>In the order of precedence.</summary>
    private readonly IReadOnlyList<IInitializerReader> initializers =
        [new MetadataInitializerReader(attributes.GeneratedSchema), new ParameterInitializerReader(), new SyntaxInitializerReader()];

    /// <summary>Null if the member has no tag.</summary>
    public DeclaredMember? Read(MessageMember member, INamedTypeSymbol message, CancellationToken ct)
    {
        if (member.Attribute(attributes.Tag) is not { } tag || tag.Argument(0) is not int number)
            return null;

        var oneOf = member.Attribute(attributes.OneOf);
        var type = types.Read(member.Type, (FieldEncoding?)(tag.ValueOf("Encoding") as int?) ?? FieldEncoding.Default);
        var field = new FieldSchema(
            number,
            tag.ValueOf("Name") as string ?? member.Symbol.Name,
            type,
            FieldPresence.Of(member, type),
            Packing: tag.ValueOf("Packed") is false && IsPackable(type) ? Packing.Expanded : Packing.Default,
            OneOf: oneOf?.Argument(0) as string,
            Aliases: OwnAliases.Read(member.Attributes(attributes.Alias)));
        var @default = DefaultOf(member, message, field, ct);
        return new(member.Symbol)
        {
            // What does not fit its type cannot be recorded either; EVO703 alone speaks of it.
            Field = field with { Default = @default.Fault is null ? @default.Value : DefaultValue.Unknown },
            TagAttribute = tag,
            OneOfAttribute = oneOf,
            InvalidDefault = @default.Fault,
            IsInherited = !SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, message),
        };
    }

    /// <summary>Whether EVO702 asks for a tag on the member.</summary>
    public bool IsUntagged(MessageMember member, INamedTypeSymbol message) =>
        member.Symbol.DeclaredAccessibility is Accessibility.Public
        && SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, message)
        && member.Attribute(attributes.Tag) is null
        && member.Attribute(attributes.NotEncoded) is null
        && MemberList.HoldsState(member.Symbol);

    private FieldDefault DefaultOf(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct) =>
        field is { Type: CollectionType or MessageType } or { IsRequired: true }
            ? FieldDefault.None
            : initializers.Select(reader => reader.Read(member, message, field, ct)).FirstOrDefault(found => found is not null)
                ?? FieldDefault.Unknown;

    private static bool IsPackable(FieldType type) =>
        type is ListType or SetType && ProtobufFormat.IsPackable(((CollectionType)type).Element);
}
