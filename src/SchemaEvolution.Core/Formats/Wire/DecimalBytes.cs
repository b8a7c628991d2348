using System.Globalization;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>A decimal as it lies in memory: scale and sign, then the high 32 bits, then the low 64.</summary>
internal static class DecimalBytes
{
    public static byte[] Write(decimal value)
    {
        var parts = decimal.GetBits(value);
        return [.. new[] { parts[3], parts[2], parts[0], parts[1] }.SelectMany(BitConverter.GetBytes)];
    }

    public static string Show(byte[] bytes)
    {
        var parts = Enumerable.Range(0, 4).Select(index => BitConverter.ToInt32(bytes, index * sizeof(int))).ToArray();
        return new decimal([parts[2], parts[3], parts[1], parts[0]]).ToString(CultureInfo.InvariantCulture);
    }
}
