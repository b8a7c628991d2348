namespace SchemaEvolution.Values;

/// <summary>Points in time as ticks of 100 nanoseconds since 1970-01-01T00:00:00Z.</summary>
internal static class UnixTime
{
    public static readonly long MinTicks = -DateTime.UnixEpoch.Ticks;

    public static readonly long MaxTicks = DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks;

    /// <summary>Local time is converted, and a time of no kind is taken as UTC.</summary>
    public static long TicksOf(DateTime value) =>
        (value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks - DateTime.UnixEpoch.Ticks;

    public static DateTime FromTicks(long ticks) => new(ticks + DateTime.UnixEpoch.Ticks, DateTimeKind.Utc);
}
