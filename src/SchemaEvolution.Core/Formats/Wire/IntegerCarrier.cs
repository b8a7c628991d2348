using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>What a reader makes of an integer outside its range.</summary>
public enum Overflow
{
    /// <summary>The upper bits are dropped.</summary>
    Wrap,

    Refuse,

    /// <summary>All but zero is true.</summary>
    IsTrue,
}

/// <summary>An integer in any of its layouts.</summary>
public sealed record IntegerCarrier(
    Layout Layout,
    IntegerRange Range,
    Overflow Overflow,
    Func<BigInteger, string> Spell,
    Meaning Meaning = default) : Carrier(Layout, Meaning)
{
    /// <summary>A small value, another, the one with all bits set, a digit as text, a negative byte, and sixteen bytes.</summary>
    private static readonly BigInteger[] Examples = [5, 7, -1, 53, 255, BigInteger.Pow(2, 120)];

    /// <summary>The bits of a negative long, and an integer that a double rounds.</summary>
    private static readonly BigInteger[] LargeExamples = [BigInteger.Pow(2, 63), BigInteger.Pow(2, 53) + 1];

    public override object Zero => BigInteger.Zero;

    public override IEnumerable<object> ExamplesFor(Carrier reader)
    {
        var other = (reader as IntegerCarrier)?.Range;
        BigInteger?[] candidates =
        [
            other?.Size, .. Examples.Select(example => (BigInteger?)example), Range.Max, Range.Min, other?.Max + 1, other?.Min - 1,
            .. LargeExamples.Select(example => (BigInteger?)example),
        ];
        return candidates.OfType<BigInteger>().Where(Range.Contains).Distinct().Cast<object>();
    }

    public override byte[] Write(object value) => Layout.Integers.Write((BigInteger)value);

    public override object? Read(byte[] payload)
    {
        // A 32-bit reader that wraps drops the upper bits before it undoes the zigzag.
        var bits = Overflow is Overflow.Wrap && Range.Size == IntegerRange.Unsigned(32).Size ? 32 : 64;
        return Layout.Integers.Read(payload, bits, Range.IsSigned) is { } value ? Fit(value) : null;
    }

    public override bool Holds(object value) => value switch
    {
        BigInteger integer => Range.Contains(integer),
        double number => Math.Floor(number) == number && !double.IsInfinity(number) && Range.Contains(new BigInteger(number)),
        _ => false,
    };

    public override bool Contains(Carrier other) => other is IntegerCarrier integer && Range.Contains(integer.Range);

    public override string Show(object value) => Spell((BigInteger)value);

    private object? Fit(BigInteger value) =>
        Range.Contains(value) ? value
        : Overflow is Overflow.IsTrue ? BigInteger.One
        : null;
}
