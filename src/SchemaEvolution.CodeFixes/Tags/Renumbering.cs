using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>Writes other numbers to members.</summary>
internal static class Renumbering
{
    public static IReadOnlyList<IEdit>? Move(DeclaredMember member, int number, FixTarget target) =>
        Move(new Dictionary<DeclaredMember, int> { [member] = number }, target);

    /// <returns>Null if one of the numbers is not written in this project, or is a name.</returns>
    public static IReadOnlyList<IEdit>? Move(IReadOnlyDictionary<DeclaredMember, int> moves, FixTarget target)
    {
        if (moves.Keys.Any(member => member.Field is { Key: not null }))
            return null;
        if (WrittenTags.AreImplicit(target))
            return WrittenTags.Write(target.Members.Where(WrittenTags.IsNumbered).Select(member => (member, NumberOf(member))), target);
        var edits = moves.Concat(Followers(moves, target)).Select(move => Change(move.Key, move.Value, target)).ToList();
        return edits.Contains(null) ? null : [.. edits.OfType<IEdit>()];

        int NumberOf(DeclaredMember member) => moves.TryGetValue(member, out var number) ? number : MemberNumber.Of(member);
    }

    /// <summary>Enum values whose number follows from one that moves; they stay what they are.</summary>
    private static IEnumerable<KeyValuePair<DeclaredMember, int>> Followers(
        IReadOnlyDictionary<DeclaredMember, int> moves, FixTarget target) =>
        target.Members.Zip(target.Members.Skip(1), (member, next) => (member, next))
            .Where(pair => moves.ContainsKey(pair.member) && !moves.ContainsKey(pair.next))
            .Where(pair => pair.next.GetDeclaration() is EnumMemberDeclarationSyntax { EqualsValue: null })
            .Select(pair => new KeyValuePair<DeclaredMember, int>(pair.next, MemberNumber.Of(pair.next)));

    private static SourceEdit? Change(DeclaredMember member, int number, FixTarget target) =>
        target.Own(member.GetDeclaration()) is EnumMemberDeclarationSyntax value
            ? MemberEdits.SetNumber(value, Literals.Number(number))
            : target.Vocabulary.SetNumber(target.TagOf(member), member, number);
}
