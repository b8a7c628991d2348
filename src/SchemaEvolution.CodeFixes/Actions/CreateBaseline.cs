using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Creates the baseline beside the project file, with all that the project declares.</summary>
internal sealed class CreateBaseline : BaselineAction
{
    public override IEnumerable<Proposal> Propose(IReadOnlyList<FixTarget> targets)
    {
        var project = targets[0].Project;
        return project.Baseline is { Path: not null, Document: null }
            ? Write(
                "Create schema.baseline",
                Demand.Schema,
                project,
                BaselineRecorder.Record(BaselineFile.Empty, new SchemaSet(project.Schema.Reader.ReadAll().Select(declared => declared.Schema))))
            : [];
    }
}
