namespace SchemaEvolution.Core.Model;

/// <summary>The constant that a reader takes for an absent field.</summary>
/// <param name="Literal">The literal as the baseline spells it; null where the code has an initializer whose value cannot be known.</param>
public sealed record DefaultValue(string? Literal)
{
    /// <summary>An initializer whose value cannot be known; it is compared with nothing.</summary>
    public static DefaultValue Unknown { get; } = new((string?)null);

    public bool IsKnown => Literal is not null;

    public override string ToString() => Literal ?? "an initializer that is not a constant";
}
