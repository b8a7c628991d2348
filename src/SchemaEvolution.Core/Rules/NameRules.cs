namespace SchemaEvolution.Core.Rules;

/// <summary>Names of declarations: the history of a message hangs on its name.</summary>
public static class NameRules
{
    public static readonly Rule Renamed = new(
        "EVO402",
        "Keep the shipped name of a message or enum",
        "'{0}' looks like '{2}', which shipped in {3} and has gone. {4}; otherwise its history is lost.",
        RuleSeverity.Info,
        "Under a new name a declaration starts without a past, and nothing is compared any more.");

    public static readonly Rule Removed = new(
        "EVO403",
        "Do not remove a shipped message",
        "'{0}' shipped in {3} and is no longer declared. "
        + "Restore it, or accept the break with `dotnet schema accept EVO403 {2} --reason \"...\"`.",
        RuleSeverity.Warning,
        "Bytes of the message may still exist, and nothing can read them any more.") { StandsInBaseline = true, NeedsWholeProject = true };

    public static IEnumerable<Rule> All { get; } = [Renamed, Removed];
}
