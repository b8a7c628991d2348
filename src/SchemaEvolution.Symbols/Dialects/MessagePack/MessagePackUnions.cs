using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Reads the cases of a union.</summary>
internal sealed class MessagePackUnions(MessagePackAttributes attributes, TypeReader types)
{
    public IReadOnlyList<DeclaredMember> Read(INamedTypeSymbol root) =>
        [.. root.AttributesOf(attributes.Union).Select(attribute => ReadCase(attribute, root)).OfType<DeclaredMember>()];

    private DeclaredMember? ReadCase(AttributeData attribute, INamedTypeSymbol root)
    {
        if (attribute.Argument(0) is not int key)
            return null;
        var type = CaseType(attribute, root);
        var named = type is not null ? new MessageType(SymbolName.Of(type.OriginalDefinition), types.Arguments(Open(type)))
            : NameIn(attribute) is { } name ? new MessageType(name)
            : null;
        return named is null ? null : new(type ?? root) { Case = new(key, named), TagAttribute = attribute };
    }

    /// <summary>Given as a type, or as the name of one; a name may be that of a type in an assembly that is not referenced.</summary>
    private static INamedTypeSymbol? CaseType(AttributeData attribute, INamedTypeSymbol root) =>
        attribute.Argument(1) as INamedTypeSymbol
        ?? (NameIn(attribute) is { } name ? root.ContainingAssembly.GetTypeByMetadataName(name) : null);

    /// <summary>A name without that of the assembly.</summary>
    private static string? NameIn(AttributeData attribute) =>
        attribute.Argument(1) is string text && text.Split(',')[0].Trim() is { Length: > 0 } name ? name : null;

    private static INamedTypeSymbol Open(INamedTypeSymbol type) => type.IsUnboundGenericType ? type.OriginalDefinition : type;
}
