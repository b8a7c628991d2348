using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Rename;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Lets a field travel under its shipped name. An enum value has no name but its own, and is renamed back wherever it is used.
/// </summary>
internal sealed class KeepNameOnWire : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) => target.Violation.Change switch
    {
        FieldRenamed { Old: var old } when target.OwnDeclaration is { } declaration => Edit(
            $"Keep the name '{old.WireName}' on the wire",
            target.Vocabulary.SetWireName(target.OwnTagAttribute, target.Member!, old.WireName, target.NamesAt(declaration))),
        EnumValueRenamed { Old.Name: var name } when target.OwnDeclaration is not null && SyntaxFacts.IsValidIdentifier(name) =>
            [Rename(target.Member!.Symbol, name)],
        _ => [],
    };

    private static Proposal Rename(ISymbol value, string name) => new(
        $"Restore the name '{name}'",
        Demand.SchemaAndCode,
        async (solution, ct) =>
            await Renamer.RenameSymbolAsync(solution, value, default(SymbolRenameOptions), name, ct).ConfigureAwait(false));
}
