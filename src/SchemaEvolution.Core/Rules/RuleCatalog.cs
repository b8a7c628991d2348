namespace SchemaEvolution.Core.Rules;

/// <summary>Every rule, in the order of the families, and within a family in the order of precedence.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. BaselineRules.All,
        .. TagRules.All,
        .. PresenceRules.All,
        .. TypeRules.All,
        .. NameRules.All,
        .. EnumAndUnionRules.All,
        .. DataflowRules.All,
        .. Rules.DeclarationRules.All,
    ];

    public static IReadOnlyList<ChangeRule> ChangeRules { get; } = [.. All.OfType<ChangeRule>()];

    public static IReadOnlyList<DeclarationRule> DeclarationRules { get; } = [.. All.OfType<DeclarationRule>()];

    private static readonly Dictionary<string, int> Ranks =
        All.Select((rule, rank) => (rule.Id, rank)).ToDictionary(pair => pair.Id, pair => pair.rank, StringComparer.Ordinal);

    public static Rule? Find(string id) => Ranks.TryGetValue(id, out var rank) ? All[rank] : null;

    /// <summary>The precedence of a rule: of several in one family that match one member, the lowest speaks.</summary>
    public static int RankOf(Rule rule) => Ranks[rule.Id];
}
