using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>A property or field that is written.</summary>
/// <param name="order">The attribute that gives its number, null if that follows from the order.</param>
/// <param name="index">Its place in the order of declaration.</param>
internal sealed class MemoryPackMember(ISymbol symbol, AttributeData? order, int index)
{
    public ISymbol Symbol { get; } = symbol;

    public AttributeData? Order { get; } = order;

    public int Number { get; } = order?.Argument(0) as int? ?? index;

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;
}
