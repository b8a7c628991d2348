using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Declarations;

/// <summary>One field, enum value or union case as code declares it: exactly one of the three is set.</summary>
public sealed class DeclaredMember(ISymbol symbol)
{
    private static readonly Dictionary<string, DeclaredMember> NoViews = [];

    /// <summary>The property or field (of overridden ones the most derived), the enum's field, or the type of the case.</summary>
    public ISymbol Symbol { get; } = symbol;

    public FieldSchema? Field { get; init; }

    public EnumValue? Value { get; init; }

    public UnionCase? Case { get; init; }

    /// <summary>The attribute that gives the tag; null for enum values.</summary>
    public AttributeData? TagAttribute { get; init; }

    /// <summary>The same member in the other vocabularies of its message, by their names.</summary>
    public IReadOnlyDictionary<string, DeclaredMember> Views { get; init; } = NoViews;

    public AttributeData? OneOfAttribute { get; init; }

    /// <summary>Why the initializer does not fit the type, null if it does.</summary>
    public string? InvalidDefault { get; init; }

    /// <summary>Whether a base class of the message declares it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The member as a vocabulary has it; itself where that one says nothing of its own.</summary>
    public DeclaredMember In(string? dialect) => dialect is not null && Views.TryGetValue(dialect, out var view) ? view : this;
}
