using System.Globalization;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>A decimal as it lies in memory: scale and sign, then the high 32 bits, then the low 64.</summary>
internal static class DecimalBytes
{
    private const int SignBit = int.MinValue;
    private const int ScaleShift = 16;
    private const int MostDigits = 28;

    public static byte[] Write(decimal value)
    {
        var parts = decimal.GetBits(value);
        return [.. new[] { parts[3], parts[2], parts[0], parts[1] }.SelectMany(BitConverter.GetBytes)];
    }

    /// <summary>The decimal, or the bytes where they are none.</summary>
    public static string Show(byte[] bytes)
    {
        var parts = Enumerable.Range(0, 4).Select(index => BitConverter.ToInt32(bytes, index * sizeof(int))).ToArray();
        return IsValid(parts[0])
            ? new decimal([parts[2], parts[3], parts[1], parts[0]]).ToString(CultureInfo.InvariantCulture)
            : ValueText.Hexadecimal(bytes);
    }

    private static bool IsValid(int scaleAndSign) => (scaleAndSign & ~(SignBit | (0xFF << ScaleShift))) is 0
        && ((scaleAndSign >> ScaleShift) & 0xFF) <= MostDigits;
}
