using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>Writes other numbers to members.</summary>
internal static class Renumbering
{
    public static IReadOnlyList<SourceEdit>? Move(DeclaredMember member, int number, FixTarget target) =>
        Move(new Dictionary<DeclaredMember, int> { [member] = number }, target);

    /// <returns>Null if one of the numbers is not written in this project.</returns>
    public static IReadOnlyList<SourceEdit>? Move(IReadOnlyDictionary<DeclaredMember, int> moves, FixTarget target)
    {
        var edits = moves.Concat(Followers(moves, target)).Select(move => Change(move.Key, move.Value, target)).ToList();
        return edits.Contains(null) ? null : [.. edits.OfType<SourceEdit>()];
    }

    /// <summary>Enum values whose number follows from one that moves; they stay what they are.</summary>
    private static IEnumerable<KeyValuePair<DeclaredMember, int>> Followers(
        IReadOnlyDictionary<DeclaredMember, int> moves, FixTarget target) =>
        target.Declared.Members.Zip(target.Declared.Members.Skip(1), (member, next) => (member, next))
            .Where(pair => moves.ContainsKey(pair.member) && !moves.ContainsKey(pair.next))
            .Where(pair => pair.next.GetDeclaration() is EnumMemberDeclarationSyntax { EqualsValue: null })
            .Select(pair => new KeyValuePair<DeclaredMember, int>(pair.next, MemberNumber.Of(pair.next)));

    private static SourceEdit? Change(DeclaredMember member, int number, FixTarget target) =>
        target.Own(member.GetTagArgument() ?? member.GetDeclaration()) switch
        {
            ExpressionSyntax argument => SourceEdit.Replace(argument, Literals.Number(number)),
            EnumMemberDeclarationSyntax value => MemberEdits.SetNumber(value, Literals.Number(number)),
            _ => null,
        };
}
