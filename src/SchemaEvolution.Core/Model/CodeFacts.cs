namespace SchemaEvolution.Core.Model;

/// <summary>
/// What only the code knows of a message: the baseline does not have it, since it is no promise to readers. Two messages that differ in
/// nothing else are equal.
/// </summary>
public sealed record CodeFacts
{
    public static CodeFacts None { get; } = new();

    /// <summary>The members that its writers leave out instead of writing null or a default.</summary>
    public EquatableArray<LeftOutMember> LeftOut { get; init; }

    /// <summary>The interfaces of a struct, behind which its name is written in some formats.</summary>
    public EquatableArray<string> Interfaces { get; init; }

    /// <summary>
    /// The keys of cases that its readers know besides those of its own, which they need not: those of base classes, and those that can
    /// stand nowhere.
    /// </summary>
    public EquatableArray<string> OtherKnownCases { get; init; }

    /// <summary>Whether no value is of this very type.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>
    /// The names of public members that are no fields, so that a field which has the tag of one that was is another member.
    /// </summary>
    public EquatableArray<string> MembersBeside { get; init; }

    /// <summary>Whether the tags of its fields follow from their names.</summary>
    public bool HasImplicitTags { get; init; }

    public bool Equals(CodeFacts? other) => other is not null;

    public override int GetHashCode() => 0;

    /// <summary>What is true of the type in another vocabulary too; what is said of fields is that of each alone.</summary>
    public CodeFacts With(CodeFacts other) => this with
    {
        LeftOut = LeftOut.Concat(other.LeftOut).ToEquatableArray(),
        Interfaces = Interfaces.Union(other.Interfaces).ToEquatableArray(),
        OtherKnownCases = OtherKnownCases.Union(other.OtherKnownCases).ToEquatableArray(),
        IsAbstract = IsAbstract || other.IsAbstract,
    };
}

/// <summary>A member that the writers of a vocabulary may leave out.</summary>
/// <param name="Dialect">The vocabulary in which it is left out; null for ours.</param>
public sealed record LeftOutMember(string? Dialect, string WireName);
