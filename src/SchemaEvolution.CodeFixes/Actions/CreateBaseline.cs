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
        if (project.Baseline is not { Path: not null, Document: null })
            return [];
        var schemas = new SchemaSet(project.Schema.Reader.ReadAll().Select(declared => declared.Schema));
        var recorded = BaselineRecorder.Record(BaselineFile.Empty, schemas);
        var file = BaselineRecorder.RecordSerializers(recorded, project.Schema.Reader.Serializers());
        var names = schemas.Declarations.Select(declaration => declaration.Name).ToList();
        return Write("Create schema.baseline", Demand.Schema, project, file, names);
    }
}
