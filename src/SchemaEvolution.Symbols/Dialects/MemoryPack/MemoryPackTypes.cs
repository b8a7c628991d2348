using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>Reads the types of members as MemoryPack writes them.</summary>
internal sealed class MemoryPackTypes(MemoryPackAttributes attributes, TypeReader types)
{
    /// <summary>The formatters whose bytes are those of the type without one.</summary>
    private static readonly HashSet<string> SameBytes = new(StringComparer.Ordinal)
    {
        "MemoryPack.Utf8StringFormatterAttribute",
        "MemoryPack.Utf16StringFormatterAttribute",
        "MemoryPack.InternStringFormatterAttribute",
        "MemoryPack.OrdinalIgnoreCaseStringDictionaryFormatter`1",
        "MemoryPack.MemoryPoolFormatterAttribute`1",
        "MemoryPack.ReadOnlyMemoryPoolFormatterAttribute`1",
    };

    public FieldType Read(ITypeSymbol type) => types.Read(type, part: ReadPart);

    /// <summary>What stands for the type of a member with a formatter, which alone knows the bytes; null for any other.</summary>
    public MessageType? ReadFormatter(ISymbol member) =>
        FormatterOf(member) is { } formatter ? new(SymbolName.Of(formatter), types.Arguments(formatter, ReadPart)) : null;

    /// <summary>A map is the list of its pairs.</summary>
    private FieldType ReadPart(ITypeSymbol type, FieldType read, TypeChain chain)
    {
        return read is CollectionType and not MapType
        && CollectionInterfaces.ElementOf(type) is INamedTypeSymbol { Arity: 2 } pair
        && SymbolName.Of(pair) == "System.Collections.Generic.KeyValuePair`2"
            ? new MapType(Inner(pair.TypeArguments[0]), Inner(pair.TypeArguments[1]), pair.TypeArguments[1].IsNullableValue())
            : EnumLayouts.AsUnderlying(type, read);

        FieldType Inner(ITypeSymbol inner) => types.Read(inner, part: ReadPart, above: chain);
    }

    private INamedTypeSymbol? FormatterOf(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { } kind && FormatterOf(kind) is { } formatter && !SameBytes.Contains(SymbolName.Of(kind)))
                return formatter;
        }

        return null;
    }

    /// <summary>The formatter that an attribute names, else the attribute itself; null if it stands for none.</summary>
    private INamedTypeSymbol? FormatterOf(INamedTypeSymbol attribute)
    {
        for (var level = attribute.BaseType; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, attributes.FormatterByName))
                return level.TypeArguments[0] as INamedTypeSymbol ?? attribute;
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, attributes.FormatterOfType))
                return attribute;
        }

        return null;
    }
}
