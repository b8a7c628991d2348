using System.Globalization;
using System.Numerics;
using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>
/// What a value is, seen as a number, as text, as bytes or as time: a <see cref="BigInteger"/>, a <see cref="double"/> that is no integer,
/// a <see cref="string"/>, an array of bytes, a <see cref="Guid"/>, or ticks of one kind of time.
/// </summary>
/// <remarks>Two values of different types are the same if one view of them is.</remarks>
internal static class View
{
    /// <param name="isText">Whether the format is text, in which a character is no number, and time is what it is spelled.</param>
    public static IEnumerable<object> Of(FieldType type, object value, bool isText) => (type, value) switch
    {
        (EnumType, EnumValue named) => [new BigInteger(named.Number), named.Name],
        (ScalarType { Kind: ScalarKind.Bool }, bool truth) => [truth ? BigInteger.One : BigInteger.Zero],
        (ScalarType { Kind: ScalarKind.Char }, BigInteger unit) when isText => [((char)unit).ToString()],
        (ScalarType { Kind: ScalarKind.Char }, BigInteger unit) => [unit, ((char)unit).ToString()],
        (ScalarType scalar, BigInteger number) when IntegerKinds.RangeOf(scalar.Kind) is not null => OfInteger(scalar.Kind, number),
        (ScalarType { Encoding: FieldEncoding.Default } scalar, BigInteger count) when isText => [new TimeValue(scalar.Kind, count)],
        (ScalarType scalar, BigInteger count) => OfTime(scalar, count),
        (ScalarType scalar, double number) => OfNumber(scalar.Kind, number),
        (ScalarType { Kind: ScalarKind.Guid, Encoding: FieldEncoding.Text }, string text) => [new Guid(text), .. OfText(text)],
        (ScalarType { Kind: ScalarKind.Guid }, string text) => [new Guid(text), new Guid(text).ToByteArray(bigEndian: true)],
        (ScalarType { Kind: ScalarKind.Decimal }, string text) => [.. OfText(text), .. OfDecimal(text)],
        (ScalarType { Kind: ScalarKind.String }, string text) when isText => [.. OfText(text), .. TimeText.Parse(text)],
        (ScalarType, string text) => OfText(text),
        (ScalarType, byte[] bytes) => OfBytes(bytes),
        _ => [],
    };

    /// <summary>The value as people would write it, which is another value, but all that is left of it in a type of text.</summary>
    public static IEnumerable<object> Spelled(FieldType type, object value) => (type, value) switch
    {
        (ScalarType, bool truth) => [truth ? "true" : "false"],
        (ScalarType { Kind: var kind and not ScalarKind.Char }, BigInteger number) when IntegerKinds.RangeOf(kind) is not null =>
            [number.ToString(CultureInfo.InvariantCulture)],
        (ScalarType scalar, double number) => [Shortest(scalar.Kind, number)],
        (ScalarType { Kind: ScalarKind.Guid }, string text) => [text],
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
        if (kind is ScalarKind.BigInt or ScalarKind.Int128 or ScalarKind.UInt128)
            yield return number.ToByteArray(isBigEndian: true);
    }

    /// <summary>The number, and the one that its shortest spelling stands for where the type has less than double precision.</summary>
    private static IEnumerable<object> OfNumber(ScalarKind kind, double number) =>
        new[] { number, double.Parse(Shortest(kind, number), CultureInfo.InvariantCulture) }
            .Distinct()
            .Select(value => double.IsInteger(value) ? (object)new BigInteger(value) : value);

    private static string Shortest(ScalarKind kind, double number) => kind switch
    {
        ScalarKind.Half => ((Half)number).ToString("R", CultureInfo.InvariantCulture),
        ScalarKind.Float => ((float)number).ToString("R", CultureInfo.InvariantCulture),
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    private static IEnumerable<object> OfDecimal(string text) =>
        decimal.Parse(text, CultureInfo.InvariantCulture) is var number && decimal.IsInteger(number)
            ? [new BigInteger(number)]
            : [double.Parse(text, CultureInfo.InvariantCulture)];

    private static IEnumerable<object> OfText(string text) => [text, Encoding.UTF8.GetBytes(text)];

    private static IEnumerable<object> OfBytes(byte[] bytes) => TryDecode(bytes) is { } text ? [bytes, text] : [bytes];

    /// <summary>Ticks, and the number that counts the units of the encoding: of microseconds, where none is given.</summary>
    private static IEnumerable<object> OfTime(ScalarType type, BigInteger count)
    {
        if (type.Kind is ScalarKind.Date)
            return [new TimeValue(type.Kind, count), count - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber];
        var unit = type.Encoding is FieldEncoding.Milliseconds ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerMicrosecond;
        var epoch = type.Kind is ScalarKind.Timestamp ? DateTime.UnixEpoch.Ticks : 0;
        return [new TimeValue(type.Kind, count), (count - epoch) / unit];
    }
}

/// <summary>An instant, a duration, a date or a time of day: one kind is never another.</summary>
internal sealed record TimeValue(ScalarKind Kind, BigInteger Count);
