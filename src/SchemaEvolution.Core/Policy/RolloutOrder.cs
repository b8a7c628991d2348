using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Policy;

/// <summary>Who is deployed first when both sides cannot be updated at once; follows from the two verdicts.</summary>
public enum RolloutOrder
{
    Any,
    ReadersFirst,
    WritersFirst,
    TwoReleases,
    None,
}

public static class RolloutOrders
{
    /// <param name="role">
    /// Stored messages and events outlive every deployment: what cannot be read backward is not cured by an order.
    /// </param>
    public static RolloutOrder From(Verdict backward, Verdict forward, SchemaRole role) => (backward, forward) switch
    {
        (Verdict.Safe, Verdict.Safe) => RolloutOrder.Any,
        (Verdict.Safe, _) => RolloutOrder.ReadersFirst,
        (Verdict.Wrong, _) or (_, Verdict.Wrong) => RolloutOrder.None,
        (_, Verdict.Safe) when role is SchemaRole.Request or SchemaRole.Response => RolloutOrder.WritersFirst,
        _ => RolloutOrder.TwoReleases,
    };

    /// <summary>The words of the JSON output.</summary>
    public static string ToText(this RolloutOrder order) => order switch
    {
        RolloutOrder.ReadersFirst => "readers first",
        RolloutOrder.WritersFirst => "writers first",
        RolloutOrder.TwoReleases => "two releases",
        RolloutOrder.None => "none",
        _ => "any",
    };

    /// <summary>The advice as a sentence; empty where any order will do.</summary>
    /// <param name="twoReleases">What the two releases are; empty where they are not worth it.</param>
    public static string ToAdvice(this RolloutOrder order, string twoReleases) => order switch
    {
        RolloutOrder.ReadersFirst => "Deploy readers first.",
        RolloutOrder.WritersFirst => "Deploy writers first.",
        RolloutOrder.TwoReleases when twoReleases.Length > 0 => $"Two releases: {twoReleases}.",
        RolloutOrder.None => "No order is safe.",
        _ => "",
    };
}
