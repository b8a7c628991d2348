using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a union a case back that has gone or was replaced; what replaced it takes the next free tag.</summary>
internal sealed class RestoreCase : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) => target.Violation.Change switch
    {
        UnionCaseRemoved { Old: var @case } => Restore(@case, target, []),
        UnionCaseReplaced { Old: var @case } when target.Member is { } member && FreeTags.Next(target, target.Declared.Symbol) is { } next
            && Renumbering.Move(member, next, target) is { } move => Restore(@case, target, move),
        _ => [],
    };

    private static IEnumerable<Proposal> Restore(UnionCase @case, FixTarget target, IReadOnlyList<SourceEdit> moved)
    {
        if (target.OwnPart(target.Declared.Symbol) is not { } part
            || target.Types.Find(@case.Type) is not { } type
            || !type.DerivesFrom(target.Declared.Symbol))
            return [];
        var names = target.NamesAt(part);
        var attribute = $"{names.OfAttribute("Case")}({Literals.Number(@case.Tag)}, typeof({names.Of(type)}))";
        return Edit(
            $"Restore case {@case.Tag} ({DeclarationName.Simple(@case.Type.Name)})",
            [AttributeEdits.Add(part, attribute), .. moved]);
    }
}
