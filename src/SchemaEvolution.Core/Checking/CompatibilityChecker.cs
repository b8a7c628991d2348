using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Judges one declaration of the code: by itself, and against all that has shipped.</summary>
/// <param name="shipped">The past; null if the project has no baseline.</param>
/// <param name="code">Finds the declarations of the code and of the projects it references.</param>
public sealed class CompatibilityChecker(ShippedVersions? shipped, ISchemaSource code)
{
    private readonly DeclarationChecker declarations = new(shipped, code);
    private readonly ChangeChecker? changes = shipped is null ? null : new(shipped, code);
    private readonly AcceptedBreaks? accepted = shipped is null ? null : new(shipped);
    private readonly UnrecordedChanges? unrecorded = shipped is null ? null : new(shipped);

    /// <summary>All violations of one declaration, at most one a member and family.</summary>
    public IReadOnlyList<Violation> Check(Declaration declaration, CheckSettings settings)
    {
        declaration = WithRecordedReservations(declaration);
        var faults = declarations.Check(declaration, settings);
        if (shipped is null)
            return faults;

        var sound = Sound(declaration, faults);
        var families = OneEdit.Select([.. Findings(declaration, sound, faults, settings).Where(finding => !accepted!.Covers(finding))]);
        var report = new FindingReport(shipped, settings);
        var broken = families.Select(family => Locate(report.ToViolation(family), declaration, sound)).ToList();
        var renumbered = broken.Where(IsRenumbered).Select(violation => violation.MemberIndex).ToList();
        List<Violation> reported =
        [
            .. faults.Where(fault =>
                !IsReserved(fault) || !(renumbered.Contains(fault.MemberIndex) || accepted!.Covers(fault, declaration))),
            .. broken.Where(violation => violation.MemberIndex is null || IsRenumbered(violation) || !IsAtFault(violation, faults)),
        ];
        var isPositional = settings.Formats.Count > 0 && settings.Formats.All(format => format.IsPositional);
        return [.. reported, .. unrecorded!.Find(declaration, reported, isPositional)];
    }

    /// <summary>The accept lines that every match of a rule against every version refers to, in force or not.</summary>
    internal IEnumerable<AcceptLine> AcceptLinesFor(Declaration declaration, CheckSettings settings)
    {
        declaration = WithRecordedReservations(declaration);
        var faults = declarations.Check(declaration, settings);
        return Findings(declaration, Sound(declaration, faults), faults, settings)
            .SelectMany(accepted!.LinesFor)
            .Concat(faults.SelectMany(fault => accepted.LinesFor(fault, declaration)));
    }

    /// <summary>Where a vocabulary has no attribute to reserve with, the baseline reserves for it, pending or not.</summary>
    private Declaration WithRecordedReservations(Declaration declaration) =>
        declaration.ReservesInBaseline && shipped?.At(shipped.Next).Find(declaration.Name) is { Reservations: { Count: > 0 } recorded }
            ? declaration with { Reservations = recorded }
            : declaration;

    private IEnumerable<Finding> Findings(
        Declaration declaration, Declaration sound, IReadOnlyList<Violation> faults, CheckSettings settings)
    {
        var lost = declaration is MessageSchema message
            ? message.Fields.Where((field, index) => IsTagFault(index)).Select(field => field.Name).ToList()
            : [];
        return changes!.Check(sound, settings, lost);

        bool IsTagFault(int index) => faults.Any(fault =>
            fault.MemberIndex == index && (fault.Rule == TagRules.DuplicateTag || fault.Rule == TagRules.TagOutOfRange));
    }

    private Declaration Sound(Declaration declaration, IReadOnlyList<Violation> faults) =>
        declaration is MessageSchema message ? declarations.WithoutFaulty(message, faults) : declaration;

    /// <summary>From the position among the sound members to that among all.</summary>
    private static Violation Locate(Violation violation, Declaration declaration, Declaration sound)
    {
        if (violation.MemberIndex is not { } index || declaration is not MessageSchema all || sound is not MessageSchema message)
            return violation;
        var field = message.Fields[index];
        return violation with { MemberIndex = all.Fields.ToList().FindIndex(candidate => ReferenceEquals(candidate, field)) };
    }

    private static bool IsRenumbered(Violation violation) => violation.Rule == TagRules.Renumbered;

    private static bool IsReserved(Violation fault) => fault.Rule == TagRules.ReservedTagUsed;

    /// <summary>Whether a fault of the member's number already says what the violation says of it.</summary>
    private static bool IsAtFault(Violation violation, IReadOnlyList<Violation> faults) =>
        violation.Rule.Family is RuleFamily.Tags or RuleFamily.EnumsAndUnions
        && faults.Any(fault => fault.MemberIndex == violation.MemberIndex && fault.Rule.Family is RuleFamily.Tags);
}
