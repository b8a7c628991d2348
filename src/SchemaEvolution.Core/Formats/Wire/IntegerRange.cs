using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>The integers from <paramref name="Min"/> to <paramref name="Max"/>; null is no bound.</summary>
public sealed record IntegerRange(BigInteger? Min, BigInteger? Max)
{
    public static IntegerRange All { get; } = new(null, null);

    /// <summary>How many integers it has, null without bounds. A reader that wraps reads this number as zero.</summary>
    public BigInteger? Size => Max - Min + 1;

    public bool IsSigned => Min is null || Min < 0;

    public static IntegerRange Signed(int bits) => new(-BigInteger.Pow(2, bits - 1), BigInteger.Pow(2, bits - 1) - 1);

    public static IntegerRange Unsigned(int bits) => new(0, BigInteger.Pow(2, bits) - 1);

    public static IntegerRange Within(BigInteger bound) => new(-bound, bound);

    public bool Contains(BigInteger value) => (Min is null || value >= Min) && (Max is null || value <= Max);

    public bool Contains(IntegerRange other) =>
        (Min is null || other.Min >= Min) && (Max is null || other.Max <= Max);
}
