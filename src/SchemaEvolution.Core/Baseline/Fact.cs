using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>What one line of a block says.</summary>
public abstract record FactContent;

public sealed record FieldFact(FieldSchema Field) : FactContent;

/// <summary>Spelled as a field whose key begins with <see cref="Trait.Mark"/>, so that every reader of the file can read it.</summary>
public sealed record TraitFact(Trait Trait) : FactContent;

public sealed record ValueFact(EnumValue Value) : FactContent;

public sealed record CaseFact(UnionCase Case) : FactContent;

public sealed record ReservedFact(Reservation Reservation) : FactContent;

/// <summary>A name that the declaration had.</summary>
/// <param name="Name">The key (<see cref="NamedType.Name"/>) of the former declaration.</param>
public sealed record FormerNameFact(string Name, EquatableArray<string> TypeParameters = default) : FactContent;

/// <summary>One line of a block.</summary>
/// <param name="Rest">What a newer minor version of the file added after the lifetime: kept and ignored. Null if there is nothing.</param>
/// <param name="Comments">The comment lines above it, each with its <c>#</c>.</param>
/// <param name="Line">Where it was read, from 1; 0 if it has not been read from a file.</param>
public sealed record Fact(
    FactContent Content,
    Lifetime Lifetime,
    string? Rest = null,
    EquatableArray<string> Comments = default,
    int Line = 0);
