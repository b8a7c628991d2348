using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Symbols.Members;

/// <summary>One instance property or field of a message. An override and what it overrides are one member.</summary>
/// <param name="symbol">The property or field, of overridden ones the most derived.</param>
/// <param name="parameter">The parameter of a positional record that has its name.</param>
/// <param name="overridden">The member that it overrides.</param>
internal sealed class MessageMember(ISymbol symbol, IParameterSymbol? parameter, MessageMember? overridden)
{
    public ISymbol Symbol { get; } = symbol;

    public IParameterSymbol? Parameter { get; } = parameter;

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public bool IsRequired { get; } = symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Whether the parameter declares the property; a record may also declare a property of that name in its body.</summary>
    public bool IsPositional(CancellationToken ct) =>
        Parameter is not null && Symbol.DeclaringSyntaxReferences.All(reference => reference.GetSyntax(ct) is ParameterSyntax);

    /// <summary>The attributes of a kind where they stand nearest: on the member, on its parameter, or on what it overrides.</summary>
    public IReadOnlyList<AttributeData> Attributes(INamedTypeSymbol? kind)
    {
        var own = Symbol.AttributesOf(kind);
        if (Parameter?.AttributesOf(kind) is { Count: > 0 } more)
            own = [.. own, .. more];
        return own.Count > 0 || overridden is null ? own : overridden.Attributes(kind);
    }

    public AttributeData? Attribute(INamedTypeSymbol? kind) =>
        Symbol.AttributeOf(kind) ?? Parameter?.AttributeOf(kind) ?? overridden?.Attribute(kind);
}
