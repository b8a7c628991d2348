using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Declarations;

/// <summary>One field, enum value or union case as code declares it: exactly one of the three is set.</summary>
public sealed class DeclaredMember(ISymbol symbol)
{
    /// <summary>The property or field (of overridden ones the most derived), the enum's field, or the type of the case.</summary>
    public ISymbol Symbol { get; } = symbol;

    public FieldSchema? Field { get; init; }

    public EnumValue? Value { get; init; }

    public UnionCase? Case { get; init; }

    /// <summary>The attribute that gives the tag; null for enum values.</summary>
    public AttributeData? TagAttribute { get; init; }

    public AttributeData? OneOfAttribute { get; init; }

    /// <summary>Why the initializer does not fit the type, null if it does.</summary>
    public string? InvalidDefault { get; init; }

    /// <summary>Whether a base class of the message declares it.</summary>
    public bool IsInherited { get; init; }
}
