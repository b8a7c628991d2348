using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.RoundTrips;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Changes the decoded message itself, which has all its fields: a record by <c>with</c>, an object in its place.</summary>
internal sealed class ChangeOriginal() : CopyAction("Change the original")
{
    public override IEnumerable<IReadOnlyList<SourceEdit>> Propose(CopyTarget target)
    {
        yield return WithExpression.Edits(target);
        yield return ChangeInPlace.Edits(target);
    }
}
