using System.Globalization;
using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>The binary floating point numbers, in the order in which each contains the one before.</summary>
public enum Precision
{
    Half,
    Single,
    Double,
}

public sealed record FloatCarrier(Layout Layout, Precision Precision) : Carrier(Layout, default)
{
    /// <summary>A small value, one beyond half, one that each precision rounds in its own way, and those that are no numbers.</summary>
    private static readonly double[] Examples = [5, 70000, 0.123456789, double.NaN, double.PositiveInfinity];

    /// <summary>Beyond what a decimal holds.</summary>
    private const double Large = 1e30;

    /// <summary>Whether the format can write nothing but numbers.</summary>
    public bool IsFinite { get; init; }

    /// <summary>Whether a number counts as read once it is rounded: its digits are the only thing that a reader loses.</summary>
    public bool IsApproximate { get; init; }

    public override object Zero => 0.0;

    public override IEnumerable<object> ExamplesFor(Carrier reader) => Examples
        .Concat(IsFinite ? [Large] : [])
        .Select(Round)
        .Where(number => !IsFinite || !(double.IsNaN(number) || double.IsInfinity(number)))
        .Distinct()
        .Cast<object>();

    public override byte[] Write(object value) => Layout.Floats.Write((double)value);

    public override object? Read(byte[] payload) => Layout.Floats.Read(payload) is { } number ? Round(number) : null;

    public override bool Holds(object value) => value switch
    {
        double number => Round(number).Equals(number),
        BigInteger integer => Round((double)integer) is var number && !double.IsInfinity(number) && new BigInteger(number) == integer,
        _ => false,
    };

    public override bool Contains(Carrier other) => other switch
    {
        FloatCarrier number => IsApproximate || number.Precision <= Precision,
        IntegerCarrier integer => ExactIntegers.Contains(integer.Range),
        _ => false,
    };

    /// <summary>The integers without a gap: those of as many bits as the significand has.</summary>
    private IntegerRange ExactIntegers => IntegerRange.Within(BigInteger.Pow(2, Precision switch
    {
        Precision.Half => 11,
        Precision.Single => 24,
        _ => 53,
    }));

    /// <summary>Whether what was read is what was written, as far as this type goes.</summary>
    public bool Approximates(double written, double read) => IsApproximate && Round(written).Equals(read);

    public override string Show(object value) => Precision < Precision.Double
        ? ((float)(double)value).ToString("R", CultureInfo.InvariantCulture)
        : ((double)value).ToString("R", CultureInfo.InvariantCulture);

    private double Round(double number) => Precision switch
    {
        Precision.Half => RoundToHalf(number),
        Precision.Single => (float)number,
        _ => number,
    };

    /// <summary>Eleven significant bits, exponents -14 to 15, ties to even.</summary>
    private static double RoundToHalf(double number)
    {
        if (number is 0 || double.IsNaN(number) || double.IsInfinity(number))
            return number;
        var exponent = Math.Max(Math.Floor(Math.Log(Math.Abs(number), 2)), -14);
        var unit = Math.Pow(2, exponent - 10);
        var rounded = Math.Round(number / unit, MidpointRounding.ToEven) * unit;
        return Math.Abs(rounded) > 65504 ? rounded * double.PositiveInfinity : rounded;
    }
}
