using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats.Libraries.Orleans;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Reads the types of members as Orleans writes them.</summary>
internal sealed class OrleansTypes(TypeReader types)
{
    /// <summary>The classes whose bytes are those of an array, a map or a set; every other has a codec of its own.</summary>
    private static readonly HashSet<string> CommonCollections = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.List`1",
        "System.Collections.Generic.Dictionary`2",
        "System.Collections.Generic.HashSet`1",
    };

    public FieldType Read(ITypeSymbol type) => types.Read(type, part: ReadPart);

    /// <summary>A type under its own name, whatever it is.</summary>
    public MessageType Named(INamedTypeSymbol type, TypeChain? above = null) =>
        new(SymbolName.Of(type), types.Arguments(type, ReadPart, above));

    private FieldType ReadPart(ITypeSymbol type, FieldType read, TypeChain chain) => (type, read) switch
    {
        (INamedTypeSymbol { TypeKind: TypeKind.Interface }, CollectionType collection) => OrleansInterfaces.Of(collection),
        (INamedTypeSymbol named, CollectionType) when !CommonCollections.Contains(SymbolName.Of(named)) =>
            Named(named, chain),
        _ => EnumLayouts.AsUnderlying(type, read),
    };
}
