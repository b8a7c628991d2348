using System.Globalization;
using System.Numerics;
using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>
/// What a value is, seen as a number, as text, as bytes or as time: a <see cref="BigInteger"/>, a <see cref="double"/> that is no integer,
/// a <see cref="string"/>, an array of bytes, or ticks of one kind of time.
/// </summary>
/// <remarks>Two values of different types are the same if one view of them is.</remarks>
internal static class View
{
    private const long TicksOf1970 = 621_355_968_000_000_000;

    public static IEnumerable<object> Of(FieldType type, object value) => (type, value) switch
    {
        (EnumType, EnumValue named) => [new BigInteger(named.Number), named.Name],
        (ScalarType { Kind: ScalarKind.Bool }, bool truth) => [truth ? BigInteger.One : BigInteger.Zero, truth ? "true" : "false"],
        (ScalarType { Kind: ScalarKind.Char }, BigInteger unit) => [unit, ((char)unit).ToString()],
        (ScalarType scalar, BigInteger number) when IntegerKinds.RangeOf(scalar.Kind) is not null => OfInteger(scalar.Kind, number),
        (ScalarType scalar, BigInteger count) => OfTime(scalar, count),
        (ScalarType, double number) => OfNumber(number),
        (ScalarType { Kind: ScalarKind.Guid }, string text) => [text, new Guid(text).ToByteArray(bigEndian: true), .. OfText(text)],
        (ScalarType { Kind: ScalarKind.Decimal }, string text) => [.. OfText(text), .. OfDecimal(text)],
        (ScalarType, string text) => OfText(text),
        (ScalarType, byte[] bytes) => OfBytes(bytes),
        _ => [],
    };

    public static bool AreSame(object left, object right) => StructuralEquality.AreEqual(left, right);

    /// <summary>The text that the bytes are in UTF-8, null if they are not.</summary>
    public static string? TryDecode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<object> OfInteger(ScalarKind kind, BigInteger number)
    {
        yield return number;
        yield return number.ToString(CultureInfo.InvariantCulture);
        if (kind is ScalarKind.BigInt or ScalarKind.Int128 or ScalarKind.UInt128)
            yield return number.ToByteArray(isBigEndian: true);
    }

    private static IEnumerable<object> OfNumber(double number)
    {
        if (double.IsInteger(number))
            yield return new BigInteger(number);
        else
            yield return number;
        yield return number.ToString("R", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<object> OfDecimal(string text) =>
        decimal.Parse(text, CultureInfo.InvariantCulture) is var number && decimal.IsInteger(number) ? [new BigInteger(number)] : [(double)number];

    private static IEnumerable<object> OfText(string text) => [text, Encoding.UTF8.GetBytes(text)];

    private static IEnumerable<object> OfBytes(byte[] bytes) => TryDecode(bytes) is { } text ? [bytes, text] : [bytes];

    /// <summary>Ticks, and the number that counts the units of the encoding: of microseconds, where none is given.</summary>
    private static IEnumerable<object> OfTime(ScalarType type, BigInteger count)
    {
        if (type.Kind is ScalarKind.Date)
            return [new TimeValue(type.Kind, count), count - (TicksOf1970 / TimeSpan.TicksPerDay)];
        var unit = type.Encoding is FieldEncoding.Milliseconds ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerMicrosecond;
        var epoch = type.Kind is ScalarKind.Timestamp ? TicksOf1970 : 0;
        return [new TimeValue(type.Kind, count), (count - epoch) / unit];
    }
}

/// <summary>An instant, a duration, a date or a time of day: one kind is never another.</summary>
internal sealed record TimeValue(ScalarKind Kind, BigInteger Count);
