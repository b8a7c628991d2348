using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
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
        var text = $"[{string.Join(", ", attributes)}] {name} = ";
        return Edit($"Restore '{value.Name}' as obsolete", Insert(text, value.Number, type, target));
    }

    private static IEnumerable<SourceEdit> Insert(string text, int number, EnumDeclarationSyntax type, FixTarget target)
    {
        if (SuccessorOf(number, type, target) is { } next)
            return [MemberInsertion.Before(next, [$"{text}{Literals.Number(number)},"])];
        return target.Declared.Members.Any(member => member.Value!.Number == number)
            ? MemberInsertion.After(type.Members.Last(), text + Literals.Number(NextFree(target)))
            : MemberInsertion.After(NeighbourOf(number, type, target), text + Literals.Number(number));
    }

    /// <summary>
    /// The first that has moved up since the value went, and moves back behind it; null if none has. Where names are on the wire nobody may
    /// have said so.
    /// </summary>
    private static EnumMemberDeclarationSyntax? SuccessorOf(int number, EnumDeclarationSyntax type, FixTarget target)
    {
        var latest = target.Latest as EnumSchema;
        var moved = target.Declared.Members
            .Where(member => ShippedNumber(member.Value!.Name) is { } shipped && shipped > number && member.Value.Number < shipped)
            .Select(member => member.Value!.Name)
            .ToList();
        var first = type.Members.FirstOrDefault(member => moved.Contains(member.Identifier.ValueText));
        return first is { EqualsValue: null } ? first : null;

        int? ShippedNumber(string name) => latest?.Values.Find(value => value.Name == name)?.Number;
    }

    private static int NextFree(FixTarget target) => target.Declared.Members.Max(member => member.Value!.Number) + 1;

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
