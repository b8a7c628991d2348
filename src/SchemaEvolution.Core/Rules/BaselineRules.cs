namespace SchemaEvolution.Core.Rules;

/// <summary>The baseline itself, and what it does not yet say.</summary>
public static class BaselineRules
{
    public static readonly Rule NotInBaseline = new(
        "EVO001",
        "Record a new message or enum",
        "'{0}' is not in the baseline",
        RuleSeverity.Info,
        "What the baseline does not record is not protected.");

    public static readonly Rule NotRecorded = new(
        "EVO002",
        "Record a compatible change",
        "'{0}' has a change that the baseline does not record: {4}",
        RuleSeverity.Info,
        "A change that is not recorded does not show in the review, and does not ship.");

    public static readonly Rule Unreadable = new(
        "EVO003",
        "Repair the baseline",
        "{0}",
        RuleSeverity.Error,
        "A baseline that cannot be read protects nothing; no half-read file is ever judged by.") { StandsInBaseline = true };

    public static readonly Rule Contradiction = new(
        "EVO004",
        "Resolve the contradiction in the baseline",
        "{0}",
        RuleSeverity.Error,
        "A baseline that contradicts itself, usually after a merge, protects nothing.") { StandsInBaseline = true };

    public static readonly Rule Missing = new(
        "EVO005",
        "Create the baseline",
        "'{0}' is a message, and the project has no schema.baseline to compare it with",
        RuleSeverity.Info,
        "Without a baseline there is no past to compare with.");

    public static IEnumerable<Rule> All { get; } = [NotInBaseline, NotRecorded, Unreadable, Contradiction, Missing];
}
