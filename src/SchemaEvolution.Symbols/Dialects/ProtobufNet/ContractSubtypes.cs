using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Reads <c>[ProtoInclude]</c>: a subtype is a field of its base type, and a message of its own inside that.</summary>
internal sealed class ContractSubtypes(ProtobufNetAttributes attributes, TypeReader types)
{
    public IEnumerable<DeclaredMember> Of(INamedTypeSymbol type) =>
        type.AttributesOf(attributes.Include).Select(include => Read(include, type)).OfType<DeclaredMember>();

    public bool HasAny(INamedTypeSymbol type) => Of(type).Any();

    /// <summary>The subtypes whose declarations are at hand.</summary>
    public IEnumerable<INamedTypeSymbol> TypesOf(INamedTypeSymbol type) =>
        type.AttributesOf(attributes.Include).Select(include => SubtypeOf(include, type)).OfType<INamedTypeSymbol>()
            .Where(subtype => IsSubtype(subtype, type));

    /// <summary>The type around whose fields those of the given one are wrapped, null if it stands for itself.</summary>
    public Trait? BaseOf(INamedTypeSymbol type)
    {
        var around = BasesOf(type).FirstOrDefault(candidate => Includes(candidate.OriginalDefinition, type));
        return around is null ? null : new(Trait.Base, around.Name, TypeOf(around));
    }

    private DeclaredMember? Read(AttributeData include, INamedTypeSymbol type)
    {
        if (include.Argument(0) is not int tag)
            return null;
        var subtype = SubtypeOf(include, type);
        if (subtype is not null && !IsSubtype(subtype, type))
            return null;
        var named = subtype is not null ? TypeOf(subtype) : NameIn(include) is { } name ? new MessageType(name) : null;
        return named is null ? null : new(subtype ?? type)
        {
            Field = new(tag, DeclarationName.Simple(named.Name), named, OneOf: FieldSchema.CaseGroup),
            TagAttribute = include,
        };
    }

    /// <summary>What is none is passed over by the library.</summary>
    private static bool IsSubtype(INamedTypeSymbol subtype, INamedTypeSymbol type) => subtype.TypeKind is TypeKind.Error
        || BasesOf(subtype).Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, type.OriginalDefinition));

    private bool Includes(INamedTypeSymbol candidate, INamedTypeSymbol type) => candidate.AttributesOf(attributes.Include)
        .Any(include => SymbolEqualityComparer.Default.Equals(SubtypeOf(include, candidate)?.OriginalDefinition, type));

    /// <summary>Given as a type, or as the name of one; a name may be that of a type in an assembly that is not referenced.</summary>
    private static INamedTypeSymbol? SubtypeOf(AttributeData include, INamedTypeSymbol type) =>
        include.Argument(1) as INamedTypeSymbol
        ?? (NameIn(include) is { } name ? type.ContainingAssembly.GetTypeByMetadataName(name) : null);

    /// <summary>A name without that of the assembly.</summary>
    private static string? NameIn(AttributeData include) =>
        include.Argument(1) is string text && text.Split(',')[0].Trim() is { Length: > 0 } name ? name : null;

    private MessageType TypeOf(INamedTypeSymbol type) => new(SymbolName.Of(type.OriginalDefinition), types.Arguments(type));

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            yield return level;
        foreach (var contract in type.AllInterfaces)
            yield return contract;
    }
}
