using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats.Libraries;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>A property or field that is written.</summary>
/// <param name="id">Its number in its section.</param>
/// <param name="isParameter">Whether it is in the section of the constructor's parameters, instead of that of the body.</param>
/// <param name="attribute">The attribute that gives the number, null if it follows from something else.</param>
internal sealed class OrleansMember(ISymbol symbol, uint id, bool isParameter, AttributeData? attribute)
{
    public ISymbol Symbol { get; } = symbol;

    public AttributeData? Attribute { get; } = attribute;

    /// <summary>Its number, but that those of the two sections are told apart.</summary>
    public int Tag { get; } = (isParameter ? OrleansFormat.FirstParameter : 0) + (int)(id % OrleansFormat.FirstParameter);

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;
}
