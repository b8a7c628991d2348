using SchemaEvolution.CodeFixes.Fixing;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes down in the baseline that a declaration has another name now, so that it keeps its history.</summary>
internal sealed class RecordRename : BaselineAction
{
    public override IEnumerable<Proposal> Propose(IReadOnlyList<FixTarget> targets) =>
        Write("Record the rename in schema.baseline", Demand.Schema, targets[0].Project, Recording.Of(targets));
}
