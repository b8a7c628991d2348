using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Symbols.Declarations;

/// <summary>What one declaration in code says, and where.</summary>
public sealed class DeclaredSchema(Declaration schema, INamedTypeSymbol symbol)
{
    private static readonly Lazy<FormatsInUse> Ours = new(() => Declarations.FormatsInUse.Own);

    public Declaration Schema { get; } = schema;

    public INamedTypeSymbol Symbol { get; } = symbol;

    /// <summary>One a field, enum value or union case of <see cref="Schema"/>, in the same order.</summary>
    public IReadOnlyList<DeclaredMember> Members { get; init; } = [];

    /// <summary>What the message is for. A case of a union that says nothing takes it from the root.</summary>
    public SchemaRole Role { get; init; }

    /// <summary>Whether the role is written in code, rather than the default.</summary>
    public bool HasOwnRole { get; init; }

    /// <summary>The keys of the wire formats it is narrowed to, such as <c>protobuf</c>; null if it has those of the project.</summary>
    public IReadOnlyList<string>? Formats { get; init; }

    /// <summary>What carries it.</summary>
    public Lazy<FormatsInUse> FormatsInUse { get; init; } = Ours;

    /// <summary>The vocabulary that it is recorded in, null for ours; an enum has none.</summary>
    public string? Dialect { get; init; }

    /// <summary>Why the tags of its members follow from their order, as a part of a sentence; null if they are written.</summary>
    public string? ImplicitTags { get; init; }

    /// <summary>What its vocabulary keeps unknown fields in, if it has something and the message has not; null otherwise.</summary>
    public string? MissingCarrier { get; init; }

    /// <summary>The attribute that leaves a member out, as it is written.</summary>
    public string IgnoreAttribute { get; init; } = "[NotEncoded]";

    /// <summary>Whether it drops the fields of newer writers. A case of a union that says nothing does as the root does.</summary>
    public bool DropsUnknownFields { get; init; }

    /// <summary>The attribute that makes it a message; null on enums and on union cases that need none.</summary>
    public AttributeData? MessageAttribute { get; init; }

    /// <summary>One a reservation of <see cref="Schema"/>, in the same order.</summary>
    public IReadOnlyList<AttributeData> ReservedAttributes { get; init; } = [];

    /// <summary>Public members that the message itself declares and that are neither encoded nor left out on purpose.</summary>
    public IReadOnlyList<ISymbol> UntaggedMembers { get; init; } = [];
}
