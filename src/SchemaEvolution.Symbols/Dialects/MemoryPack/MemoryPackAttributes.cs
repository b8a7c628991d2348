using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>MemoryPack's attributes, found once in a compilation. One that an older version lacks is null and on no symbol.</summary>
internal sealed class MemoryPackAttributes(Compilation compilation, INamedTypeSymbol packable)
{
    public INamedTypeSymbol Packable { get; } = packable;

    public INamedTypeSymbol? Order { get; } = AttributeTypes.Find(compilation, MemoryPackNames.Order);

    public INamedTypeSymbol? Include { get; } = AttributeTypes.Find(compilation, MemoryPackNames.Include);

    public INamedTypeSymbol? Ignore { get; } = AttributeTypes.Find(compilation, MemoryPackNames.Ignore);

    public INamedTypeSymbol? Union { get; } = AttributeTypes.Find(compilation, MemoryPackNames.Union);

    public INamedTypeSymbol? UnionFormatter { get; } = AttributeTypes.Find(compilation, MemoryPackNames.UnionFormatter);

    public INamedTypeSymbol? StructLayout { get; } = AttributeTypes.Find(compilation, MemoryPackNames.StructLayout);

    public INamedTypeSymbol? FieldOffset { get; } = AttributeTypes.Find(compilation, MemoryPackNames.FieldOffset);

    public INamedTypeSymbol? GeneratedCode { get; } = AttributeTypes.Find(compilation, MemoryPackNames.GeneratedCode);

    /// <summary>The base of attributes that make a formatter for a type.</summary>
    public INamedTypeSymbol? FormatterOfType { get; } = AttributeTypes.Find(compilation, MemoryPackNames.FormatterOfType);

    /// <summary>The base of attributes that name their formatter.</summary>
    public INamedTypeSymbol? FormatterByName { get; } = AttributeTypes.Find(compilation, MemoryPackNames.FormatterByName);

    public static MemoryPackAttributes? TryCreate(Compilation compilation) =>
        AttributeTypes.Find(compilation, MemoryPackNames.Packable) is { } packable ? new(compilation, packable) : null;
}
