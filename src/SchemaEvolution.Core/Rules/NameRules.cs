using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Rules;

/// <summary>Names: those on the wire, and those of declarations, on which their history hangs.</summary>
public static class NameRules
{
    public static readonly ChangeRule MemberRenamed = new ChangeRule(
        "EVO401",
        "Keep the name of a member where the format is keyed by name",
        "'{0}' shipped as {2} in {3} and is {4} now.{5}",
        RuleSeverity.Warning,
        "A reader that looks for a name passes over, or refuses, what was written under another.",
        VersionScope.Compared,
        context => context.IsUnsafe && context.Change switch
        {
            FieldRenamed { New.IsCase: false } => context.Format.IsKeyedByName,
            EnumValueRenamed => context.Format.WritesEnumNames,
            _ => false,
        }
            ? Place.Member
            : null) with
    {
        TwoReleases = "first let readers accept both names, then write the new one",
    };

    public static readonly Rule Renamed = new(
        "EVO402",
        "Keep the shipped name of a message or enum",
        "'{0}' looks like '{2}', which shipped in {3} and has gone.{5} {4}.",
        RuleSeverity.Info,
        "Under a new name a declaration starts without a past, and nothing is compared any more. "
        + "Where the name is on the wire, old data is not recognised: there it is a warning.");

    public static readonly Rule Removed = new(
        "EVO403",
        "Do not remove a shipped message",
        "'{0}' shipped in {3} and is no longer declared. "
        + "Restore it, or accept the break with `dotnet schema accept EVO403 {2} --reason \"...\"`.",
        RuleSeverity.Warning,
        "Bytes of the message may still exist, and nothing can read them any more.") { StandsInBaseline = true, NeedsWholeProject = true };

    public static IEnumerable<Rule> All { get; } = [MemberRenamed, Renamed, Removed];
}
