using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>The one order in which blocks and facts are written.</summary>
public static class CanonicalOrder
{
    private static readonly IComparer<Fact> ByPlace = Comparer<Fact>.Create(Compare);

    /// <summary>By the full name as it is spelled.</summary>
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks) =>
        blocks.OrderBy(block => DeclarationName.SpellOpen(block.Name, block.TypeParameters), StringComparer.Ordinal);

    /// <summary>
    /// Traits by key; fields, values and cases by tag or key (values of one number by name), then by version; then reservations by tag;
    /// then former names by version.
    /// </summary>
    public static IEnumerable<Fact> Of(IEnumerable<Fact> facts) => facts.OrderBy(fact => fact, ByPlace);

    internal static int Tag(FactContent content) => content switch
    {
        FieldFact { Field.IsInViewsOnly: true } => int.MaxValue,
        FieldFact fact => fact.Field.Tag,
        ValueFact fact => fact.Value.Number,
        CaseFact fact => fact.Case.Tag,
        ReservedFact fact => fact.Reservation.From ?? int.MaxValue,
        _ => 0,
    };

    internal static string? Key(FactContent content) => content switch
    {
        FieldFact fact => fact.Field.Key,
        TraitFact fact => Trait.Mark + fact.Trait.Key,
        ValueFact fact => fact.Value.Name,
        ReservedFact { Reservation: { From: null } reservation } => reservation.Name,
        _ => null,
    };

    /// <summary>Two facts seldom get as far as their spelling, which takes longest to find.</summary>
    private static int Compare(Fact one, Fact other) =>
        Kind(one.Content).CompareTo(Kind(other.Content)) is not 0 and var byKind ? byKind
        : Tag(one.Content).CompareTo(Tag(other.Content)) is not 0 and var byTag ? byTag
        : string.CompareOrdinal(Key(one.Content), Key(other.Content)) is not 0 and var byKey ? byKey
        : one.Lifetime.From.CompareTo(other.Lifetime.From) is not 0 and var byVersion ? byVersion
        : string.CompareOrdinal(FactSpelling.Line(one), FactSpelling.Line(other));

    private static int Kind(FactContent content) => content switch
    {
        TraitFact => 0,
        ReservedFact => 2,
        FormerNameFact => 3,
        _ => 1,
    };
}
