using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Rules;

/// <summary>Which shipped versions a rule looks at.</summary>
public enum VersionScope
{
    /// <summary>Those that the policy compares.</summary>
    Compared,

    /// <summary>All, whatever the policy says.</summary>
    AllShipped,

    /// <summary>The newest, whatever the policy says.</summary>
    LatestShipped,
}

/// <summary>A rule about one change between a shipped version and the code.</summary>
/// <param name="Check">Where the violation stands, null if the rule does not apply.</param>
public sealed record ChangeRule(
    string Id,
    string Title,
    string Message,
    RuleSeverity Severity,
    string Description,
    VersionScope Scope,
    Func<ChangeContext, Place?> Check)
    : Rule(Id, Title, Message, Severity, Description)
{
    /// <summary>The direction that the rule is about; null where the policy's worst one counts.</summary>
    public Direction? Direction { get; init; }

    /// <summary>How to make the change in two releases, where that is the only safe order.</summary>
    public string TwoReleases { get; init; } = "first write both the old field and a new one, then retire the old one";
}
