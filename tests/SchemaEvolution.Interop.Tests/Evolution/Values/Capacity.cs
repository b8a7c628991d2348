using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>Whether a scalar type can hold a value of another type, given one view of it.</summary>
internal static class Capacity
{
    /// <param name="orSpelled">Whether text is as good as the number that it spells.</param>
    public static bool Holds(ScalarType type, object view, bool orSpelled) => type.Kind switch
    {
        ScalarKind.Bool => view is BigInteger { IsZero: true } or BigInteger { IsOne: true } || (orSpelled && view is "true" or "false"),
        ScalarKind.Char => IntegerKinds.RangeOf(type.Kind)!.Contains(view as BigInteger? ?? -1) || view is string { Length: 1 },
        ScalarKind.Half => HoldsNumber(view, number => (double)(Half)number),
        ScalarKind.Float => HoldsNumber(view, number => (float)number),
        ScalarKind.Double => HoldsNumber(view, number => number),
        ScalarKind.String => view is string
            || (orSpelled && view is TimeValue)
            || (view is byte[] bytes && View.TryDecode(bytes) is not null),
        ScalarKind.Bytes => view is byte[],
        ScalarKind.Decimal => view is BigInteger or double ? IsDecimal(view) : view is string text && IsDecimal(text),
        ScalarKind.Guid => view is System.Guid or byte[] { Length: 16 } || (view is string text && Guid.TryParseExact(text, "D", out _)),
        ScalarKind.Uri => view is string text && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        ScalarKind.Version => view is string text && Version.TryParse(text, out _),
        _ when IntegerKinds.RangeOf(type.Kind) is { } range => HoldsInteger(type, range, view, orSpelled),
        _ => HoldsTime(type, view),
    };

    private static bool HoldsInteger(ScalarType type, NumberRange range, object view, bool orSpelled) => view switch
    {
        BigInteger number => range.Contains(number),
        string text => orSpelled
            && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text
            && range.Contains(number),
        byte[] { Length: > 0 } bytes when type.Kind is ScalarKind.BigInt or ScalarKind.Int128 or ScalarKind.UInt128 =>
            new BigInteger(bytes, isBigEndian: true) is var number
            && range.Contains(number)
            && number.ToByteArray(isBigEndian: true).AsSpan().SequenceEqual(bytes),
        _ => false,
    };

    private static bool HoldsNumber(object view, Func<double, double> round) => view switch
    {
        BigInteger integer => round((double)integer) is var number && double.IsFinite(number) && new BigInteger(number) == integer,
        double number => round(number).Equals(number),
        _ => false,
    };

    private static bool IsDecimal(object number) =>
        decimal.TryParse(Convert.ToString(number, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out _);

    /// <summary>The same kind of time, in a unit that it is a multiple of.</summary>
    private static bool HoldsTime(ScalarType type, object view) =>
        view is TimeValue time
        && time.Kind == type.Kind
        && (type.Encoding is not FieldEncoding.Milliseconds || time.Count % TimeSpan.TicksPerMillisecond == 0);
}
