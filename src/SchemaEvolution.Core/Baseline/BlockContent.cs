using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>A declaration as the contents of facts, and back.</summary>
internal static class BlockContent
{
    public static IEnumerable<FactContent> Of(Declaration declaration)
    {
        IEnumerable<FactContent> members = declaration switch
        {
            MessageSchema message => message.Traits.Select(FactContent (trait) => new TraitFact(trait))
                .Concat(message.Fields.Select(field => new FieldFact(field))),
            EnumSchema @enum => @enum.Values.Select(value => new ValueFact(value)),
            UnionSchema union => union.Cases.Select(@case => new CaseFact(@case)),
            _ => throw new ArgumentOutOfRangeException(nameof(declaration)),
        };
        return members.Concat(declaration.Reservations.Select(reservation => new ReservedFact(reservation)));
    }

    /// <param name="contents">What holds in one version, in canonical order.</param>
    public static Declaration ToDeclaration(Block block, IReadOnlyList<FactContent> contents)
    {
        var reserved = Select<ReservedFact, Reservation>(contents, fact => fact.Reservation);
        var (name, types, dialect) = (block.Name, block.TypeParameters, block.Dialect);
        return block.Keyword switch
        {
            "message" => new MessageSchema(name, Select<FieldFact, FieldSchema>(contents, fact => fact.Field), reserved, types, dialect)
            {
                Traits = Select<TraitFact, Trait>(contents, fact => fact.Trait),
            },
            "enum" => new EnumSchema(name, Select<ValueFact, EnumValue>(contents, fact => fact.Value), reserved, types, dialect),
            _ => new UnionSchema(name, Select<CaseFact, UnionCase>(contents, fact => fact.Case), reserved, types, dialect),
        };
    }

    /// <summary>The same content, with another type where it has one.</summary>
    public static FactContent WithType(this FactContent content, Func<FieldType, FieldType> change) => content switch
    {
        FieldFact { Field: var field } => new FieldFact(field.WithTypes(change)),
        TraitFact { Trait: { Type: { } type } trait } => new TraitFact(trait with { Type = (MessageType)change(type) }),
        CaseFact { Case: var @case } => new CaseFact(@case with { Type = (MessageType)change(@case.Type) }),
        _ => content,
    };

    private static EquatableArray<T> Select<TFact, T>(IReadOnlyList<FactContent> contents, Func<TFact, T> select) where TFact : FactContent
    {
        List<T>? selected = null;
        for (var i = 0; i < contents.Count; i++)
            if (contents[i] is TFact fact)
                (selected ??= new(contents.Count - i)).Add(select(fact));
        return selected is null ? default : selected.ToEquatableArray();
    }
}
