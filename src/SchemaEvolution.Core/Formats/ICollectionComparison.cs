using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Judges the change of a type that is, or becomes, a list, a set or a map.</summary>
internal interface ICollectionComparison
{
    Judgement Compare(FieldType old, FieldType @new);
}
