using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>Tells which violations of a message are those of a base class, so that one edit is reported once.</summary>
/// <param name="violationsOf">Those of another message, inherited or not.</param>
internal sealed class InheritedViolations(SchemaReader reader, Func<DeclaredSchema, IReadOnlyList<Violation>> violationsOf)
{
    private InheritedMembers? members;

    public bool IsReportedElsewhere(Violation violation, DeclaredSchema declared, CancellationToken ct) =>
        violation.MemberIndex is { } index
            ? IsReportedFor(declared.Members[index], violation, declared, ct)
            : IsLossOfBase(violation, declared, ct);

    /// <summary>
    /// What a base class has lost, its derived classes have lost too. It is told of the base class, and of one that derives from it where
    /// that is worse: there the members behind may have moved.
    /// </summary>
    private bool IsLossOfBase(Violation violation, DeclaredSchema declared, CancellationToken ct)
    {
        if (violation.Change is null && violation.Rule != BaselineRules.NotRecorded)
            return false;
        for (var type = declared.Symbol.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            if (reader.Read(type) is { } owner && violationsOf(owner).FirstOrDefault(found => IsSameLoss(found, violation)) is { } loss)
                return !IsWorse(violation, loss) || reader.ReadAll(ct).Any(other => DerivesFrom(other, type) && IsTold(other));
        return false;

        bool IsTold(DeclaredSchema other) => violationsOf(other).Any(found =>
            IsSameLoss(found, violation) && (IsWorse(found, violation) || (!IsWorse(violation, found) && ComesFirst(other, declared))));
    }

    private static bool IsSameLoss(Violation one, Violation other) =>
        one.Rule == other.Rule && one.MemberIndex is null && one.Tag == other.Tag
        && (one.Arguments.Old, one.Arguments.New) == (other.Arguments.Old, other.Arguments.New);

    /// <summary>
    /// A member of a base class stands in one place of the source: it is reported there once, for the message to which it does the worst;
    /// of equal ones for the base class if that is a message itself, else for the first of those that inherit it.
    /// </summary>
    private bool IsReportedFor(DeclaredMember member, Violation violation, DeclaredSchema declared, CancellationToken ct) =>
        Members(ct).HoldersOf(member.Symbol)
        .Where(holder => (holder.Inherits || member.IsInherited) && !IsSame(holder.Message.Symbol, declared.Symbol))
        .Select(holder => holder.Message)
        .Any(other => violationsOf(other).Any(found =>
            found.Rule == violation.Rule
            && found.MemberIndex is { } position
            && IsSame(other.Members[position].Symbol, member.Symbol)
            && (IsWorse(found, violation)
                || (!IsWorse(violation, found) && IsBefore(other, declared, member.Symbol.ContainingType)))));

    // Two threads may collect at the same time: both find the same, and a cancelled attempt leaves nothing behind.
    private InheritedMembers Members(CancellationToken ct) => members ??= new(reader.ReadAll(ct));

    private static bool IsWorse(Violation one, Violation other) => VerdictOf(one) > VerdictOf(other);

    private static Verdict VerdictOf(Violation violation) => violation.Outcome?.Verdict ?? Verdict.Safe;

    private static bool IsBefore(DeclaredSchema other, DeclaredSchema declared, INamedTypeSymbol owner) =>
        IsSame(other.Symbol, owner) || (!IsSame(declared.Symbol, owner) && ComesFirst(other, declared));

    private static bool ComesFirst(DeclaredSchema one, DeclaredSchema other) =>
        string.CompareOrdinal(one.Schema.Name, other.Schema.Name) < 0;

    private static bool DerivesFrom(DeclaredSchema declared, INamedTypeSymbol owner)
    {
        for (var type = declared.Symbol.BaseType; type is not null; type = type.BaseType)
            if (IsSame(type, owner))
                return true;
        return false;
    }

    private static bool IsSame(ISymbol one, ISymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
