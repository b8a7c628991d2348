using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a field the default with which it shipped, or none if it had none.</summary>
internal sealed class RestoreDefault : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Violation.Change is FieldDefaultChanged { Old: var old, New: var @new }
        && target.OwnDeclaration is { } declaration
        && target.Types.Find(@new.Type) is { } type
            ? InitialValues.Of(@new with { Default = old.Default }, type, target.NamesAt(declaration)).SelectMany(value => Edit(
                old.Default is { Literal: { } literal } ? $"Restore the default {literal}" : "Remove the default",
                MemberEdits.SetInitializer(declaration, value)))
            : [];
}
