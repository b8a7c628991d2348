using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Puts a deliberate break on record. It is in force when a person has written the reason, and is never done to many at once.
/// </summary>
internal sealed class AcceptBreak : BaselineAction
{
    public override bool HasFixAll => false;

    public override IEnumerable<Proposal> Propose(IReadOnlyList<FixTarget> targets)
    {
        var (project, violation) = (targets[0].Project, targets[0].Violation);
        if (project.Baseline.File is not { } file)
            return [];
        var line = new AcceptLine(violation.Rule.Id, violation.Subject, file.Next, "TODO");
        return file.Accepts.Any(other => (other.Rule, other.Subject, other.Version) == (line.Rule, line.Subject, line.Version))
            ? []
            : Write("Accept this break", Demand.None, project, file with { Accepts = file.Accepts.Append(line).ToEquatableArray() }, []);
    }
}
