using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>Time as formats of text spell it.</summary>
/// <remarks>Source: https://protobuf.dev/programming-guides/json/ (RFC 3339; a duration is seconds and an <c>s</c>).</remarks>
internal static class TimeText
{
    /// <summary>The instant, the date, the time of day or the duration that the text spells; nothing if it spells none.</summary>
    public static IEnumerable<TimeValue> Parse(string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (text.Contains('T') && DateTimeOffset.TryParse(text, invariant, DateTimeStyles.RoundtripKind, out var instant))
            yield return new(ScalarKind.Timestamp, instant.UtcTicks);
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var date))
            yield return new(ScalarKind.Date, date.DayNumber);
        else if (text.EndsWith('s') && decimal.TryParse(text[..^1], NumberStyles.Float, invariant, out var seconds))
            yield return new(ScalarKind.Duration, new BigInteger(seconds * TimeSpan.TicksPerSecond));
        else if (text.Contains(':') && TimeOnly.TryParse(text, invariant, out var time))
            yield return new(ScalarKind.Time, time.Ticks);
    }
}
