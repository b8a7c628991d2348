namespace SchemaEvolution.Core.Baseline;

/// <summary>The versions in which a fact holds.</summary>
/// <param name="From">The first one, from 1.</param>
/// <param name="To">The last one, null if it holds for good.</param>
public readonly record struct Lifetime(int From, int? To)
{
    public bool IsOpen => To is null;

    public static Lifetime Since(int version) => new(version, null);

    public bool Contains(int version) => From <= version && (To is null || version <= To);

    public bool Overlaps(Lifetime other) => From <= (other.To ?? int.MaxValue) && other.From <= (To ?? int.MaxValue);

    /// <summary><c>v1..</c>, <c>v1..2</c>, or <c>v3</c> for one version alone.</summary>
    public override string ToString() => To is null ? $"v{From}.." : To == From ? $"v{From}" : $"v{From}..{To}";
}
