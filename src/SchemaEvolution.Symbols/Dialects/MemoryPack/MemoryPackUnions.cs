using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>Reads the cases of unions, which stand on the root itself or on a formatter that is written for it elsewhere.</summary>
internal sealed class MemoryPackUnions(MemoryPackAttributes attributes, TypeReader types)
{
    public IReadOnlyList<DeclaredMember> Read(INamedTypeSymbol type) =>
        [.. type.AttributesOf(attributes.Union).Select(ReadCase).OfType<DeclaredMember>()];

    /// <summary>The type that is the union: of a formatter the one that it formats, else the type itself.</summary>
    public INamedTypeSymbol RootOf(INamedTypeSymbol type) =>
        type.AttributeOf(attributes.UnionFormatter) is { } formatter && RootOf(formatter) is { } root ? root : type;

    /// <summary>The type that a formatter formats; null while its attribute is being written.</summary>
    public static INamedTypeSymbol? RootOf(AttributeData formatter) => (formatter.Argument(0) as INamedTypeSymbol)?.OriginalDefinition;

    private DeclaredMember? ReadCase(AttributeData attribute) =>
        attribute.Argument(0) is ushort tag && attribute.Argument(1) is INamedTypeSymbol type
            ? new(type.OriginalDefinition) { Case = new(tag, TypeOf(type)), TagAttribute = attribute }
            : null;

    /// <summary>With its arguments; without any, as in <c>typeof(Page&lt;&gt;)</c>, with those of the union.</summary>
    private MessageType TypeOf(INamedTypeSymbol type) =>
        new(SymbolName.Of(type), types.Arguments(type.IsUnboundGenericType ? type.OriginalDefinition : type));
}
