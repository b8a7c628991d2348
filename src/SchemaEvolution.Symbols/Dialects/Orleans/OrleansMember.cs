using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>A property or field that is written.</summary>
/// <param name="id">Its number in its section.</param>
/// <param name="isParameter">Whether it is in the section of the constructor's parameters, instead of that of the body.</param>
/// <param name="attribute">The attribute that gives the number, null if it follows from something else.</param>
internal sealed class OrleansMember(ISymbol symbol, uint id, bool isParameter, AttributeData? attribute)
{
    /// <summary>
    /// Where the tags of parameters begin. On the wire each section counts from 0; numbers of the body are told as they are written, and
    /// one of this size has not been seen.
    /// </summary>
    public const int FirstParameter = 1_000_000_000;

    public ISymbol Symbol { get; } = symbol;

    public AttributeData? Attribute { get; } = attribute;

    public int Tag { get; } = (isParameter ? FirstParameter : 0) + (int)(id % FirstParameter);

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;
}
