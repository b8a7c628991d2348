using System.Globalization;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>A rule that a declaration breaks, with all that a report or a repair needs to know.</summary>
/// <param name="Declaration">The key of the declaration.</param>
/// <param name="Subject">Its full name, and <c>.Member</c>: what an accept line names.</param>
/// <param name="MemberIndex">The member's position in its declaration, null for what has vanished and for the declaration itself.</param>
/// <param name="Tag">The tag or number that is at stake.</param>
public sealed record Violation(
    Rule Rule, string Declaration, string Subject, int? MemberIndex, int? Tag, Place Place, MessageArguments Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.ToArray());

    /// <summary>That of the rule, unless this violation is worse than most.</summary>
    public RuleSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>The difference that is judged, null where a declaration is at fault for itself.</summary>
    public SchemaChange? Change { get; init; }

    /// <summary>The version that shipped the old fact first, 0 if none did.</summary>
    public int Since { get; init; }

    /// <summary>The line of the old fact in the baseline, from 1; 0 if there is none.</summary>
    public int BaselineLine { get; init; }

    public FormatRules? Format { get; init; }

    /// <summary>What the edit does in each format; empty if there is one only, or if nothing is known of the others.</summary>
    public IReadOnlyList<FormatVerdicts> Formats { get; init; } = [];

    public Direction? Direction { get; init; }

    public Outcome? Outcome { get; init; }

    public RolloutOrder Order { get; init; }
}

/// <summary>
/// The worst that an edit does in one format, over all versions that count; null in a direction that the policy does not ask for.
/// </summary>
public sealed record FormatVerdicts(FormatRules Format, Verdict? Backward, Verdict? Forward);
