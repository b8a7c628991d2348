using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>The numbers that facts of the baseline are about.</summary>
internal static class FactNumber
{
    /// <summary>The single number that a fact takes or retires, with the name of the member; null if there is none.</summary>
    public static Reservation? Of(FactContent content) => content switch
    {
        FieldFact { Field: { Key: null } field } => Reservation.OfTag(field.Tag, field.Name),
        ValueFact { Value: var value } => Reservation.OfTag(value.Number, value.Name),
        CaseFact { Case: var @case } => Reservation.OfTag(@case.Tag, DeclarationName.Simple(@case.Type.Name)),
        ReservedFact { Reservation: { IsRange: false, From: not null } reservation } => reservation,
        _ => null,
    };
}
