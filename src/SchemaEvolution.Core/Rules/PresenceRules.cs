using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Rules;

/// <summary>What a reader may expect to be there.</summary>
public static class PresenceRules
{
    private const string FillFirst = "first let every writer fill the field while readers do not require it, then require it";

    public static readonly ChangeRule RequiredRemoved = new(
        "EVO203",
        "Do not remove a required field",
        "'{0}' no longer has {2}, {1}, which shipped in {3} and which old readers cannot do without.{5} "
        + "Restore it, or accept the break{6}.",
        RuleSeverity.Warning,
        "Old readers refuse a message without a field that they require.",
        VersionScope.Compared,
        context => context is
            {
                Change: FieldRemoved { Old: { IsCase: false } field } and not FieldMovedToRelative,
                Comparison: { New: MessageSchema message } comparison,
                Format.IsPositional: false,
            }
            && context.Loses(Direction.Forward)
            && message.Counterpart(field) is null
            && !comparison.FaultyMembers.Contains(field.Name)
                ? Place.Declaration
                : null);

    public static readonly ChangeRule BecameRequired = new ChangeRule(
        "EVO202",
        "Do not make a shipped field required",
        "'{0}' ({1}) shipped as {2} in {3} and is {4} now.{5}",
        RuleSeverity.Warning,
        "Old data may lack the field, and a reader that requires it refuses the message.",
        VersionScope.Compared,
        context => context.Refuses(Direction.Backward) && context is { Change: FieldPresenceChanged, IsPresenceChange: true }
                ? Place.Required
                : null) with { TwoReleases = FillFirst };

    public static readonly ChangeRule RequiredAdded = new ChangeRule(
        "EVO201",
        "Do not add a required field",
        "'{0}' ({1}) is a new required field, which {3} did not have.{5}",
        RuleSeverity.Warning,
        "Old data lacks the field, and a reader that requires it refuses the message.",
        VersionScope.Compared,
        context => context.Change is FieldAdded { New.IsRequired: true } && context.Loses(Direction.Backward)
            ? Place.Required
            : null) with { TwoReleases = FillFirst };

    public static readonly ChangeRule RequiredRelaxed = new(
        "EVO204",
        "Do not relax a required field",
        "'{0}' ({1}) shipped as {2} in {3} and is {4} now.{5}",
        RuleSeverity.Warning,
        "New code may leave the field out, and old readers that require it refuse the message.",
        VersionScope.Compared,
        context => context.Refuses(Direction.Forward) && context is { Change: FieldPresenceChanged, IsPresenceChange: true }
                ? Place.Member
                : null);

    public static readonly ChangeRule MembersCounted = new ChangeRule(
        "EVO208",
        "Do not add or remove members where readers accept no others",
        "'{0}' does not fit readers of {3}, which accept no other members{6}: {2} there, {4} here.{5}",
        RuleSeverity.Warning,
        "A reader that counts members, or refuses those that it does not know, reads no message with others.",
        VersionScope.Compared,
        context => context is { IsUnsafe: true, Format: { IsPositional: true } or { RefusesUnknownMembers: true } } ? context.Change switch
        {
            FieldAdded { New.IsCase: false } => Place.Member,
            FieldRemoved { Old.IsCase: false } => Place.Declaration,
            _ => null,
        } : null) with { TwoReleases = "" };

    public static readonly ChangeRule NoDefault = new ChangeRule(
        "EVO205",
        "Give a new field a default where readers fill from defaults",
        "'{0}' ({1}) is a new field, which {3} did not have, and has no default.{5}",
        RuleSeverity.Warning,
        "Such a reader refuses the message if the writer's schema lacks a field that has no default.",
        VersionScope.Compared,
        context => context.Change is FieldAdded { New: { IsRequired: false, IsCase: false } } && context.Loses(Direction.Backward)
            ? Place.Initializer
            : null) with { TwoReleases = "" };

    public static readonly ChangeRule DefaultChanged = new(
        "EVO206",
        "Keep the default of a shipped field",
        "'{0}' ({1}) shipped with {2} in {3} and has {4} now.{5}",
        RuleSeverity.Warning,
        "What a writer left out is read as another value.",
        VersionScope.Compared,
        context => context is { Change: FieldDefaultChanged, IsUnsafe: true, IsPresenceChange: true } ? Place.Initializer : null);

    public static readonly ChangeRule PresenceChanged = new ChangeRule(
        "EVO207",
        "Know that zero and absent merge or part",
        "'{0}' ({1}) shipped as {2} in {3} and is {4} now.{5}",
        RuleSeverity.Info,
        "With implicit presence, zero and absent are one; with explicit presence they are two.",
        VersionScope.Compared,
        context => context is { IsUnsafe: true, IsPresenceChange: true }
            && context.Change is FieldPresenceChanged { Old: { IsRequired: false } old, New: { IsRequired: false } @new }
            && old.HasNaturalPresence == @new.HasNaturalPresence
            && (old.Default is null) == (@new.Default is null)
                ? Place.Type
                : null) with { TwoReleases = "" };

    /// <summary>In the order of precedence on one member.</summary>
    public static IEnumerable<Rule> All { get; } =
        [RequiredRemoved, BecameRequired, RequiredAdded, RequiredRelaxed, MembersCounted, NoDefault, DefaultChanged, PresenceChanged];
}
