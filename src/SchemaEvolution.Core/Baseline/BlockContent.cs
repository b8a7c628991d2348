using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>A declaration as the contents of facts, and back.</summary>
internal static class BlockContent
{
    public static IEnumerable<FactContent> Of(Declaration declaration)
    {
        IEnumerable<FactContent> members = declaration switch
        {
            MessageSchema message => message.Fields.Select(field => new FieldFact(field)),
            EnumSchema @enum => @enum.Values.Select(value => new ValueFact(value)),
            UnionSchema union => union.Cases.Select(@case => new CaseFact(@case)),
            _ => throw new ArgumentOutOfRangeException(nameof(declaration)),
        };
        return members.Concat(declaration.Reservations.Select(reservation => new ReservedFact(reservation)));
    }

    /// <param name="contents">What holds in one version, in canonical order.</param>
    public static Declaration ToDeclaration(Block block, IReadOnlyList<FactContent> contents)
    {
        var reservations = contents.OfType<ReservedFact>().Select(fact => fact.Reservation).ToEquatableArray();
        return block.Keyword switch
        {
            "message" => new MessageSchema(
                block.Name, contents.OfType<FieldFact>().Select(fact => fact.Field).ToEquatableArray(), reservations, block.TypeParameters, block.Dialect),
            "enum" => new EnumSchema(
                block.Name, contents.OfType<ValueFact>().Select(fact => fact.Value).ToEquatableArray(), reservations, block.TypeParameters, block.Dialect),
            _ => new UnionSchema(
                block.Name, contents.OfType<CaseFact>().Select(fact => fact.Case).ToEquatableArray(), reservations, block.TypeParameters, block.Dialect),
        };
    }

    /// <summary>The same content, with another type where it has one.</summary>
    public static FactContent WithType(this FactContent content, Func<FieldType, FieldType> change) => content switch
    {
        FieldFact { Field: var field } => new FieldFact(field with { Type = change(field.Type) }),
        CaseFact { Case: var @case } => new CaseFact(@case with { Type = (MessageType)change(@case.Type) }),
        _ => content,
    };
}
