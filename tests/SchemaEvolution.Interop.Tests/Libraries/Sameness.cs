using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using System.Xml;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>Whether two values of different types mean the same.</summary>
internal static class Sameness
{
    private static readonly HashSet<Type> Integers =
    [
        typeof(sbyte), typeof(short), typeof(int), typeof(long), typeof(byte), typeof(ushort), typeof(uint), typeof(ulong),
        typeof(BigInteger), typeof(Int128), typeof(UInt128),
    ];

    private static readonly HashSet<Type> Numbers = [.. Integers, typeof(Half), typeof(float), typeof(double), typeof(decimal)];

    public static bool IsNumber(Type type) => Numbers.Contains(type);

    public static bool AreSame(object written, object read) => (written, read) switch
    {
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        (byte[], _) or (_, byte[]) => false,
        (not Uri, Uri uri) => AreSame(written, uri.OriginalString),
        (Enum left, Enum right) => AreSameValue(left, right),
        (Enum value, _) when IsNumber(read.GetType()) => AreSame(Convert.ToInt64(value, CultureInfo.InvariantCulture), read),
        (_, Enum value) when IsNumber(written.GetType()) => AreSame(written, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        (char c, _) when IsNumber(read.GetType()) => AreSame((int)c, read),
        (_, char c) when IsNumber(written.GetType()) => AreSame(written, (int)c),
        (DateTime or DateTimeOffset, DateTime or DateTimeOffset) => Instant(written) == Instant(read),
        (DateOnly date, DateTime or DateTimeOffset) => date.ToDateTime(default) == Instant(read).UtcDateTime,
        (TimeOnly time, TimeSpan span) => time.ToTimeSpan() == span,
        (TimeSpan span, TimeOnly time) => time.ToTimeSpan() == span,
        (string text, DateTime or DateTimeOffset) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) == Instant(read),
        (string or char, TimeSpan or TimeOnly or DateOnly) => true,
        (TimeSpan span, string text) => text == span.ToString("c") || text == XmlConvert.ToString(span),
        (TimeOnly time, string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture) == time,
        _ when IsNumber(written.GetType()) && IsNumber(read.GetType()) => Number(Text(written)) == Number(Text(read)),
        (string text, _) when IsNumber(read.GetType()) => Number(text) == Number(Text(read)),
        _ => Text(written) == Text(read),
    };

    /// <summary>Whether a type of numbers has a value for the number, or the type is text.</summary>
    public static bool Holds(Type type, object value)
    {
        if (type == typeof(string))
            return value is not byte[];
        if (!IsNumber(type) || !IsNumber(value.GetType()))
            return false;
        try
        {
            // The zeros behind its last digit belong to a decimal.
            return !(value is decimal { Scale: > 0 } && Integers.Contains(type)) && AreSame(value, Parse(type, Text(value)));
        }
        catch (Exception exception) when (exception is OverflowException or FormatException or TargetInvocationException)
        {
            return false;
        }
    }

    private static object Parse(Type type, string text) =>
        Type.GetTypeCode(type) is TypeCode.Object
            ? type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [text, CultureInfo.InvariantCulture])!
            : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);

    /// <summary>Another name at the number is another name of the value, unless the reader has the written name elsewhere.</summary>
    private static bool AreSameValue(Enum written, Enum read) =>
        written.ToString() == read.ToString()
        || (Convert.ToInt64(written, CultureInfo.InvariantCulture) == Convert.ToInt64(read, CultureInfo.InvariantCulture)
            && !Enum.IsDefined(read.GetType(), written.ToString()));

    private static DateTimeOffset Instant(object value) => value switch
    {
        DateTime { Kind: DateTimeKind.Unspecified } time => new(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
        DateTime time => new(time),
        var offset => (DateTimeOffset)offset,
    };

    /// <summary>The value as both libraries spell it.</summary>
    private static string Text(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        double or float or Half => Number(((IFormattable)value).ToString("R", CultureInfo.InvariantCulture)),
        Uri uri => uri.OriginalString,
        DateTime or DateTimeOffset or DateOnly or TimeOnly => JsonSerializer.SerializeToElement(value).GetString()!,
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>A numeral without the zeros behind its last digit.</summary>
    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : text;
}
