using static System.FormattableString;

namespace SchemaEvolution.Values;

/// <summary>Times as numbers of units. What is finer than a unit is dropped, towards the past.</summary>
internal static class TimeCount
{
    public static long Of(DateTime value, long ticksPerUnit) => Floor(UnixTime.TicksOf(value), ticksPerUnit);

    public static long Of(DateTimeOffset value, long ticksPerUnit) => Floor(UnixTime.TicksOf(value.UtcDateTime), ticksPerUnit);

    /// <remarks>The very first durations are rounded up: rounded down they would be before the first.</remarks>
    public static long Of(TimeSpan value, long ticksPerUnit) =>
        Math.Max(Floor(value.Ticks, ticksPerUnit), long.MinValue / ticksPerUnit);

    public static long Of(TimeOnly value, long ticksPerUnit) => value.Ticks / ticksPerUnit;

    /// <exception cref="SchemaException">Not in the years 1 to 9999.</exception>
    public static DateTime ToDateTime(long count, long ticksPerUnit) =>
        UnixTime.FromTicks(Ticks(count, ticksPerUnit, UnixTime.MinTicks, UnixTime.MaxTicks, "a point in time of the years 1 to 9999"));

    /// <inheritdoc cref="ToDateTime"/>
    public static DateTimeOffset ToDateTimeOffset(long count, long ticksPerUnit) => new(ToDateTime(count, ticksPerUnit));

    /// <exception cref="SchemaException">More ticks than 64 bits hold.</exception>
    public static TimeSpan ToTimeSpan(long count, long ticksPerUnit) =>
        new(Ticks(count, ticksPerUnit, long.MinValue, long.MaxValue, "a duration of less than 29 228 years"));

    /// <exception cref="SchemaException">Negative, or a day and more.</exception>
    public static TimeOnly ToTimeOnly(long count, long ticksPerUnit) =>
        new(Ticks(count, ticksPerUnit, 0, TimeSpan.TicksPerDay - 1, "a time of day"));

    private static long Floor(long ticks, long ticksPerUnit)
    {
        var (count, rest) = Math.DivRem(ticks, ticksPerUnit);
        return rest < 0 ? count - 1 : count;
    }

    private static long Ticks(long count, long ticksPerUnit, long min, long max, string what) =>
        count >= min / ticksPerUnit && count <= max / ticksPerUnit
            ? count * ticksPerUnit
            : throw new SchemaException(Invariant($"{count} times {ticksPerUnit / 10} microseconds is not {what}."));
}
