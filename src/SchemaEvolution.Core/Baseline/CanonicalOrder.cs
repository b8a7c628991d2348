using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>The one order in which blocks and facts are written.</summary>
public static class CanonicalOrder
{
    /// <summary>By the full name as it is spelled.</summary>
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks) =>
        blocks.OrderBy(block => DeclarationName.SpellOpen(block.Name, block.TypeParameters), StringComparer.Ordinal);

    /// <summary>
    /// Fields, values and cases by tag or key (values of one number by name), then by version; then reservations by tag; then former
    /// names by version.
    /// </summary>
    public static IEnumerable<Fact> Of(IEnumerable<Fact> facts) => facts
        .OrderBy(fact => Kind(fact.Content))
        .ThenBy(fact => Tag(fact.Content))
        .ThenBy(fact => Key(fact.Content), StringComparer.Ordinal)
        .ThenBy(fact => fact.Lifetime.From)
        .ThenBy(FactSpelling.Line, StringComparer.Ordinal);

    private static int Kind(FactContent content) => content switch
    {
        ReservedFact => 1,
        FormerNameFact => 2,
        _ => 0,
    };

    private static int Tag(FactContent content) => content switch
    {
        FieldFact fact => fact.Field.Tag,
        ValueFact fact => fact.Value.Number,
        CaseFact fact => fact.Case.Tag,
        ReservedFact fact => fact.Reservation.From ?? int.MaxValue,
        _ => 0,
    };

    private static string? Key(FactContent content) => content switch
    {
        FieldFact fact => fact.Field.Key,
        ValueFact fact => fact.Value.Name,
        ReservedFact { Reservation: { From: null } reservation } => reservation.Name,
        _ => null,
    };
}
