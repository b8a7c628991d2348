using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Lets a field, or an enum value, travel under its shipped name. What has no name but its own is renamed back wherever it is used.
/// </summary>
internal sealed class KeepNameOnWire : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.OwnDeclaration is not { } declaration)
            return [];
        var (words, names, member) = (target.Vocabulary, target.NamesAt(declaration), target.Member!);
        return target.Violation.Change switch
        {
            FieldRenamed { Old: { WireName: var key } old } =>
                [.. Keep(key, words.SetWireName(target.OwnTagAttribute, member, key, names)), .. Rename(member.Symbol, old.Name)],
            EnumValueRenamed { Old.Name: var name } when declaration is EnumMemberDeclarationSyntax value =>
                [.. Keep(name, words.SetValueName(value, name, names)), .. Rename(member.Symbol, name)],
            _ => [],
        };
    }

    private static IEnumerable<Proposal> Keep(string name, IEdit? edit) => Edit($"Keep the name '{name}' on the wire", edit);

    private static IEnumerable<Proposal> Rename(ISymbol symbol, string name)
    {
        if (symbol.Name == name || !SyntaxFacts.IsValidIdentifier(name))
            yield break;
        yield return new(
            $"Restore the name '{name}'",
            Demand.SchemaAndCode,
            async (solution, ct) =>
                await Renamer.RenameSymbolAsync(solution, symbol, default(SymbolRenameOptions), name, ct).ConfigureAwait(false));
    }
}
