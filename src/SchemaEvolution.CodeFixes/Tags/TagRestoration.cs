using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>
/// Gives a member its shipped number back; whoever stands there moves on to its own, so that a swap or a cycle is undone at once.
/// </summary>
internal sealed class TagRestoration(FixTarget target)
{
    /// <returns>Null if a member that has to move cannot be edited, or no number is left for it.</returns>
    public IReadOnlyList<IEdit>? Restore(DeclaredMember member, int number)
    {
        if (Moves(member, number) is not { } moves || Renumbering.Move(moves, target) is not { } edits)
            return null;
        return [.. edits, .. Vacated(moves).OfType<IEdit>()];
    }

    private Dictionary<DeclaredMember, int>? Moves(DeclaredMember member, int number)
    {
        var moves = Shifted().ToDictionary(shift => shift.Key, shift => shift.Value);
        moves[member] = number;
        while (target.Members.FirstOrDefault(other => IsInTheWay(other)) is { } other)
        {
            var own = MemberNumber.ShippedAs(MemberNumber.NameOf(other), target.Latest);
            var isOwnFree = own is { } shipped && !moves.ContainsValue(shipped);
            if ((isOwnFree ? own : FreeTags.Next(target, MemberNumber.HomeOf(other, target), MemberNumber.Of(other))) is not { } next)
                return null;
            moves.Add(other, next);
        }

        return moves;

        bool IsInTheWay(DeclaredMember other) =>
            !moves.ContainsKey(other)
            && moves.ContainsValue(MemberNumber.Of(other))
            && MemberNumber.ShippedAs(MemberNumber.NameOf(other), target.Latest) != MemberNumber.Of(other);
    }

    /// <summary>Members that have another number only because one was put before them: one edit, undone at once.</summary>
    private IEnumerable<KeyValuePair<DeclaredMember, int>> Shifted() =>
        from member in target.Members
        where WrittenTags.AreImplicit(target)
            ? WrittenTags.IsNumbered(member)
            : member.GetDeclaration() is EnumMemberDeclarationSyntax { EqualsValue: null }
        let shipped = MemberNumber.ShippedAs(MemberNumber.NameOf(member), target.Latest)
        where shipped is not null && shipped != MemberNumber.Of(member)
        select new KeyValuePair<DeclaredMember, int>(member, shipped.Value);

    /// <summary>Reservations of shipped numbers that nobody carries after the moves.</summary>
    private IEnumerable<IEdit?> Vacated(Dictionary<DeclaredMember, int> moves) =>
        from member in moves.Keys
        let number = MemberNumber.Of(member)
        where !moves.ContainsValue(number)
            && !target.Members.Any(other => !moves.ContainsKey(other) && MemberNumber.Of(other) == number)
            && !target.Declared.Schema.IsReserved(number)
        let retired = ShippedTags.Find(target, number)
        where retired is not null
        select MemberNumber.Reserve(MemberNumber.HomeOf(member, target), retired, target);
}
