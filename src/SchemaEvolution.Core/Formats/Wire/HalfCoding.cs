namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>An IEEE 754 number of half precision in two bytes, the least significant first.</summary>
internal sealed class HalfCoding : IFloatCoding
{
    private const int Bias = 15;
    private const int SignificandBits = 10;
    private const int NoNumber = 31;

    public byte[] Write(double value)
    {
        var bits = BitsOf(value);
        return [(byte)bits, (byte)(bits >> 8)];
    }

    public double? Read(byte[] payload) => payload.Length < 2 ? null : ValueOf(payload[0] | (payload[1] << 8));

    /// <summary>The bits of a number that half precision holds.</summary>
    public static int BitsOf(double value)
    {
        var sign = value < 0 || (value is 0 && double.IsNegativeInfinity(1 / value)) ? 1 << 15 : 0;
        var size = Math.Abs(value);
        if (double.IsNaN(value))
            return (NoNumber << SignificandBits) | (1 << (SignificandBits - 1));
        if (double.IsInfinity(value))
            return sign | (NoNumber << SignificandBits);
        if (size is 0)
            return sign;
        var exponent = Math.Max((int)Math.Floor(Math.Log(size, 2)), 1 - Bias);
        var significand = (int)(size / Math.Pow(2, exponent - SignificandBits));
        return sign | (significand < 1 << SignificandBits
            ? significand
            : ((exponent + Bias) << SignificandBits) | (significand & ((1 << SignificandBits) - 1)));
    }

    public static double ValueOf(int bits)
    {
        var (exponent, significand) = ((bits >> SignificandBits) & NoNumber, bits & ((1 << SignificandBits) - 1));
        var size = exponent switch
        {
            NoNumber => significand is 0 ? double.PositiveInfinity : double.NaN,
            0 => significand * Math.Pow(2, 1 - Bias - SignificandBits),
            _ => ((1 << SignificandBits) + significand) * Math.Pow(2, exponent - Bias - SignificandBits),
        };
        return (bits >> 15) == 0 ? size : -size;
    }
}
