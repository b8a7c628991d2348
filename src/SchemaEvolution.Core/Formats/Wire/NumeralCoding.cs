using System.Globalization;
using System.Numerics;
using System.Text;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Numbers as decimal numerals; the integers among them may be written with a fraction of zero.</summary>
/// <remarks>Source: https://www.rfc-editor.org/rfc/rfc8259#section-6.</remarks>
internal sealed class NumeralCoding : IIntegerCoding, IFloatCoding
{
    public byte[] Write(BigInteger value) => Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture));

    public byte[] Write(double value) => Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture));

    BigInteger? IIntegerCoding.Read(byte[] payload, int bits, bool isSigned)
    {
        var text = Encoding.ASCII.GetString(payload);
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return integer;
        return Read(payload) is { } number && !double.IsInfinity(number) && Math.Floor(number) == number ? new BigInteger(number) : null;
    }

    public double? Read(byte[] payload) => double.TryParse(
        Encoding.ASCII.GetString(payload), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A truth value as the word <c>true</c> or <c>false</c>.</summary>
internal sealed class TruthCoding : IIntegerCoding
{
    public byte[] Write(BigInteger value) => Encoding.ASCII.GetBytes(value.IsZero ? "false" : "true");

    public BigInteger? Read(byte[] payload, int bits, bool isSigned) => Encoding.ASCII.GetString(payload) switch
    {
        "false" => BigInteger.Zero,
        "true" => BigInteger.One,
        _ => null,
    };
}
