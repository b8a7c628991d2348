using static System.FormattableString;

namespace SchemaEvolution.Values;

/// <summary>Ticks as whole seconds and the nanoseconds that remain, the form of Google's timestamps and durations.</summary>
internal readonly record struct SecondsAndNanos(long Seconds, int Nanos)
{
    private const long NanosPerTick = 100;

    /// <summary>A point in time: the nanoseconds count forward, before 1970 too.</summary>
    public static SecondsAndNanos OfInstant(long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return rest < 0 ? Of(seconds - 1, rest + TimeSpan.TicksPerSecond) : Of(seconds, rest);
    }

    /// <summary>A duration: both have the sign of the whole.</summary>
    public static SecondsAndNanos OfDuration(long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return Of(seconds, rest);
    }

    /// <summary>Ticks since 1970; a fraction of a tick is dropped.</summary>
    /// <exception cref="SchemaException">Not in the years 1 to 9999, or not less than a second of nanoseconds.</exception>
    public long ToInstant()
    {
        if (Seconds < UnixTime.MinTicks / TimeSpan.TicksPerSecond || Seconds > UnixTime.MaxTicks / TimeSpan.TicksPerSecond)
            throw new SchemaException(Invariant($"{Seconds} seconds from 1970 are not in the years 1 to 9999."));
        if (Nanos is < 0 or > 999_999_999)
            throw new SchemaException(Invariant($"{Nanos} nanoseconds of a point in time are not within a second."));
        return (Seconds * TimeSpan.TicksPerSecond) + (Nanos / NanosPerTick);
    }

    /// <summary>The ticks of a duration; a fraction of a tick is dropped.</summary>
    /// <exception cref="SchemaException">Too long, nanoseconds of a second and more, or of another sign than the seconds.</exception>
    public long ToDuration()
    {
        if (Nanos is < -999_999_999 or > 999_999_999)
            throw new SchemaException(Invariant($"{Nanos} nanoseconds of a duration are not within a second."));
        if (Math.Sign(Seconds) * Math.Sign(Nanos) < 0)
            throw new SchemaException(Invariant($"{Seconds} seconds and {Nanos} nanoseconds of a duration differ in their signs."));
        var ticks = ((Int128)Seconds * TimeSpan.TicksPerSecond) + (Nanos / NanosPerTick);
        return ticks >= long.MinValue && ticks <= long.MaxValue
            ? (long)ticks
            : throw new SchemaException(Invariant($"A duration of {Seconds} seconds is too long: it would not fit a TimeSpan."));
    }

    private static SecondsAndNanos Of(long seconds, long ticks) => new(seconds, (int)(ticks * NanosPerTick));
}
