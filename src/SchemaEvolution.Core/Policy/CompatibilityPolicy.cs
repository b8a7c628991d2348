using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Policy;

/// <summary>Which directions must stay safe, and against which versions.</summary>
/// <param name="LatestOnly">Whether only the newest shipped version counts, instead of all.</param>
public sealed record CompatibilityPolicy(bool Backward, bool Forward, bool LatestOnly = false)
{
    private const string LatestSuffix = "_latest";

    /// <summary>Both directions, all versions.</summary>
    public static CompatibilityPolicy Full { get; } = new(true, true);

    /// <summary>Nothing is compared.</summary>
    public bool IsNone => !Backward && !Forward;

    public bool Includes(Direction direction) => direction is Direction.Backward ? Backward : Forward;

    public IEnumerable<Direction> Directions
    {
        get
        {
            if (Backward)
                yield return Direction.Backward;
            if (Forward)
                yield return Direction.Forward;
        }
    }

    /// <summary>
    /// Reads <c>backward</c>, <c>forward</c>, <c>full</c> or <c>none</c>, with <c>_latest</c> behind it if only the newest version counts.
    /// </summary>
    /// <returns>Null if the text is none of these.</returns>
    public static CompatibilityPolicy? TryParse(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        var latestOnly = word.EndsWith(LatestSuffix, StringComparison.Ordinal);
        return (latestOnly ? word.Substring(0, word.Length - LatestSuffix.Length) : word) switch
        {
            "full" => new(true, true, latestOnly),
            "backward" => new(true, false, latestOnly),
            "forward" => new(false, true, latestOnly),
            "none" => new(false, false, latestOnly),
            _ => null,
        };
    }

    /// <summary>The directions that a role implies; the versions stay as they are configured.</summary>
    public CompatibilityPolicy For(SchemaRole role) => role switch
    {
        SchemaRole.Request => this with { Backward = true, Forward = false },
        SchemaRole.Response => this with { Backward = false, Forward = true },
        _ => this with { Backward = true, Forward = true },
    };
}
