using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>Tells which violations of a message are those of a base class, so that one edit is reported once.</summary>
/// <param name="violationsOf">Those of another message, inherited or not.</param>
internal sealed class InheritedViolations(SchemaReader reader, Func<DeclaredSchema, IReadOnlyList<Violation>> violationsOf)
{
    public bool IsReportedElsewhere(Violation violation, DeclaredSchema declared, CancellationToken ct)
    {
        if (violation.MemberIndex is not { } index)
            return IsLossOfBase(violation, declared);
        return declared.Members[index] is { IsInherited: true, Symbol: var symbol } && IsReportedFor(symbol, violation.Rule, declared, ct);
    }

    /// <summary>What a base class has lost, its derived classes have lost too.</summary>
    private bool IsLossOfBase(Violation violation, DeclaredSchema declared)
    {
        if (violation.Change is null && violation.Rule != BaselineRules.NotRecorded)
            return false;
        for (var type = declared.Symbol.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            if (reader.Read(type) is { } owner && violationsOf(owner).Any(found => IsSameLoss(found, violation)))
                return true;
        return false;
    }

    private static bool IsSameLoss(Violation one, Violation other) =>
        one.Rule == other.Rule && one.MemberIndex is null && one.Tag == other.Tag
        && (one.Arguments.Old, one.Arguments.New) == (other.Arguments.Old, other.Arguments.New);

    /// <summary>
    /// A member of a base class stands in one place of the source: it is reported there once, for the base class if that is a message
    /// itself, else for the first of the messages that inherit it.
    /// </summary>
    private bool IsReportedFor(ISymbol symbol, Rule rule, DeclaredSchema declared, CancellationToken ct) => reader.ReadAll(ct)
        .Where(other => IsBefore(other, declared, symbol) && other.Members.Any(member => IsSame(member.Symbol, symbol)))
        .Any(other => violationsOf(other).Any(found =>
            found.Rule == rule && found.MemberIndex is { } position && IsSame(other.Members[position].Symbol, symbol)));

    private static bool IsBefore(DeclaredSchema other, DeclaredSchema declared, ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(other.Symbol, symbol.ContainingType.OriginalDefinition)
        || (!SymbolEqualityComparer.Default.Equals(other.Symbol, declared.Symbol)
            && string.CompareOrdinal(other.Schema.Name, declared.Schema.Name) < 0);

    private static bool IsSame(ISymbol one, ISymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
