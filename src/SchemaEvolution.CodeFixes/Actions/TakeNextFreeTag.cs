using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Gives a member whose number is at fault the one it shipped with, if that is free, or else the next that nothing ever used.
/// </summary>
internal sealed class TakeNextFreeTag : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Member is not { } member)
            return [];
        var wrong = Wrong(member, target);
        var home = MemberNumber.HomeOf(wrong, target);
        var shipped = ShippedNumber.IfFree(MemberNumber.NameOf(wrong), target);
        return (shipped ?? FreeTags.Next(target, home, MemberNumber.Of(wrong))) is { } number
            && Renumbering.Move(wrong, number, target) is { } move
            ? Edit(
                $"{(shipped is null ? "Take" : "Restore")} {MemberNumber.WordFor(target.Declared.Schema)} {number}",
                [.. move, .. Reservations(wrong, home, target)])
            : [];
    }

    /// <summary>Of two members with one tag the one that did not ship with it.</summary>
    private static DeclaredMember Wrong(DeclaredMember member, FixTarget target) =>
        target.Violation.Rule == TagRules.DuplicateTag
        && MemberNumber.ShippedAs(MemberNumber.NameOf(member), target.Latest) == MemberNumber.Of(member)
        && target.Members
            .FirstOrDefault(other => other != member && MemberNumber.Of(other) == MemberNumber.Of(member)) is { } rival
            ? rival
            : member;

    /// <summary>Puts back what the baseline reserves and the code does not, so that the number that is left stays unused.</summary>
    private static IEnumerable<IEdit?> Reservations(DeclaredMember member, INamedTypeSymbol home, FixTarget target)
    {
        var number = MemberNumber.Of(member);
        return target.Violation.Rule == TagRules.ReservedTagUsed && !target.Declared.Schema.IsReserved(number)
            ? (target.Latest?.Reservations ?? default)
                .Where(reservation => reservation.Covers(number))
                .SelectMany(reservation => Without(target.Declared.Schema, number).Lacks(reservation))
                .Select(gap => MemberNumber.Reserve(home, gap, target))
            : [];
    }

    private static Declaration Without(Declaration declaration, int number) => declaration switch
    {
        MessageSchema message => message with { Fields = message.Fields.Where(field => field.Tag != number).ToEquatableArray() },
        EnumSchema @enum => @enum with { Values = @enum.Values.Where(value => value.Number != number).ToEquatableArray() },
        UnionSchema union => union with { Cases = union.Cases.Where(@case => @case.Tag != number).ToEquatableArray() },
        _ => declaration,
    };
}
