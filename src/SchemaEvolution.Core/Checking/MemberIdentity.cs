using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>What the baseline knows a member by: its number, or the name that is its key.</summary>
internal readonly record struct MemberIdentity(int Number, string? Key = null)
{
    public static MemberIdentity Of(FieldSchema field) => new(field.Tag, field.Key);

    /// <summary>What the fact calls the member; null if it is about another.</summary>
    public string? NameIn(FactContent content) => content switch
    {
        FieldFact { Field: var field } when Of(field) == this => field.Name,
        ValueFact { Value: var value } when Key is null && value.Number == Number => value.Name,
        CaseFact { Case: var @case } when Key is null && @case.Tag == Number => DeclarationName.Simple(@case.Type.Name),
        _ => null,
    };

    public override string ToString() => Key is null ? $"#{Number}" : $"\"{Key}\"";
}
