using SchemaEvolution.CodeFixes.Fixing;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes down in the baseline what the code says now of the declarations at hand.</summary>
internal sealed class RecordInBaseline : BaselineAction
{
    public override IEnumerable<Proposal> Propose(IReadOnlyList<FixTarget> targets) =>
        Write("Record in schema.baseline", Demand.Schema, targets[0].Project, Recording.Of(targets));
}
