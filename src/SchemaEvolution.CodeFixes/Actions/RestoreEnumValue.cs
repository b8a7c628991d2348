using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Declares an enum value again that has gone, as obsolete.</summary>
internal sealed class RestoreEnumValue : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Violation.Change is not EnumValueRemoved { Old: var value }
            || target.OwnPart(target.Declared.Symbol) is not EnumDeclarationSyntax { Members.Count: > 0 } type
            || !SyntaxFacts.IsValidIdentifier(value.Name))
            return [];
        var names = target.NamesAt(type);
        var aliases = value.Aliases.Select(alias => $"{names.OfAttribute("Alias")}({Literals.Text(alias)})");
        var attributes = target.Vocabulary.EnumValue(target.Declared.Symbol, names).Append(names.Obsolete).Concat(aliases);
        var name = SyntaxFacts.GetKeywordKind(value.Name) is SyntaxKind.None ? value.Name : $"@{value.Name}";
        var text = $"[{string.Join(", ", attributes)}] {name} = {Literals.Number(value.Number)}";
        return Edit($"Restore '{value.Name}' as obsolete", MemberInsertion.After(NeighbourOf(value.Number, type, target), text));
    }

    /// <summary>
    /// The value with the next lower number, or else the last one; one whose number follows from it must not be pushed up.
    /// </summary>
    private static EnumMemberDeclarationSyntax NeighbourOf(int number, EnumDeclarationSyntax type, FixTarget target)
    {
        var lower = target.Declared.Members
            .Where(member => member.Value!.Number < number)
            .OrderBy(member => member.Value!.Number)
            .Select(member => member.GetDeclaration() as EnumMemberDeclarationSyntax)
            .LastOrDefault();
        var next = type.Members.SkipWhile(member => member != lower).Skip(1).FirstOrDefault();
        return lower is null || next is { EqualsValue: null } ? type.Members.Last() : lower;
    }
}
