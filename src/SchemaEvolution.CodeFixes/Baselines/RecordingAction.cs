using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Baselines;

/// <summary>A repair that records the declarations that violations are about, as far as no warning speaks against it.</summary>
internal abstract class RecordingAction(string title) : BaselineAction
{
    public override IEnumerable<Proposal> Propose(IReadOnlyList<FixTarget> targets)
    {
        var project = targets[0].Project;
        if (project.Baseline.File is not { } file)
            return [];
        var schemas = targets
            .Select(target => target.Declared.Schema)
            .Where(schema => project.TargetsAgreeOn(schema.Name))
            .GroupBy(schema => schema.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var formerNames = project.Schema.Checker!.Renames
            .Where(rename => schemas.ContainsKey(rename.Value))
            .ToDictionary(rename => rename.Value, rename => rename.Key, StringComparer.Ordinal);
        var recorded = BaselineRecorder.Record(
            file,
            new SchemaSet(schemas.Values),
            formerNames.ToDictionary(rename => rename.Value, rename => rename.Key, StringComparer.Ordinal),
            schemas.Keys);
        var sound = new UnsoundMembers(project).LeaveAsTheyWere(recorded, formerNames);
        var libraries = BaselineRecorder.RecordSerializers(sound, project.Schema.Reader.Serializers());
        return Write(title, Demand.Schema, project, libraries, schemas.Keys);
    }
}
