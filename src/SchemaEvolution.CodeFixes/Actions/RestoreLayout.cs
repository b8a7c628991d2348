using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a message the layout, or the name on the wire, with which it shipped.</summary>
internal sealed class RestoreLayout : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Violation.Change is TraitChanged { Old: var old } change && target.OwnContract is { } contract
            ? Edit(
                old is null ? $"Drop {change.New}" : $"Restore {old}",
                target.Vocabulary.RestoreTrait(contract, change.Key, old, target.NamesAt(contract)))
            : [];
}
