using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Baselines;

/// <summary>What a fact of the baseline, or a change, is about: a number, or a name where that is the key.</summary>
internal readonly record struct FactKey(int? Number, string? Name)
{
    public static FactKey OfNumber(int number) => new(number, null);

    public static FactKey Of(FieldSchema field) => field.Key is { } key ? new(null, key) : OfNumber(field.Tag);

    /// <summary>Null for what is about no single member.</summary>
    public static FactKey? Of(FactContent content) => content switch
    {
        FieldFact { Field: var field } => Of(field),
        TraitFact { Trait.Key: var key } => OfTrait(key),
        ValueFact { Value.Number: var number } => OfNumber(number),
        CaseFact { Case.Tag: var tag } => OfNumber(tag),
        ReservedFact { Reservation: { IsRange: false, From: { } tag } } => OfNumber(tag),
        _ => null,
    };

    /// <summary>What it was about before and is now.</summary>
    public static IEnumerable<FactKey> Of(SchemaChange? change) => change switch
    {
        FieldChange { Old: var old, New: var @new } => [Of(old), Of(@new)],
        FieldAdded { New: var added } => [Of(added)],
        FieldRemoved { Old: var removed } => [Of(removed)],
        EnumValueRenumbered { Old: var old, New: var @new } => [OfNumber(old.Number), OfNumber(@new.Number)],
        UnionCaseRenumbered { Old: var old, New: var @new } => [OfNumber(old.Tag), OfNumber(@new.Tag)],
        TraitChanged { Key: var key } => [OfTrait(key)],
        _ => [],
    };

    private static FactKey OfTrait(string key) => new(null, Trait.Mark + key);
}
