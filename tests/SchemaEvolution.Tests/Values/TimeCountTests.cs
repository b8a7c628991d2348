using SchemaEvolution.Serialization;
using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class TimeCountTests
{
    private static readonly DateTime Epoch = DateTime.UnixEpoch;

    [Fact]
    public void Times_travel_as_numbers_of_units()
    {
        Wire.Travels<DateTime, TimestampMillisecondsValue>(Epoch.AddMilliseconds(5), "08 05");
        Wire.Travels<DateTime, TimestampMicrosecondsValue>(Epoch.AddMicroseconds(5), "08 05");
        Wire.Travels<DateTimeOffset, TimestampTzMillisecondsValue>(Epoch.AddMilliseconds(5), "08 05");
        Wire.Travels<DateTimeOffset, TimestampTzMicrosecondsValue>(Epoch.AddMicroseconds(5), "08 05");
        Wire.Travels<TimeSpan, DurationMillisecondsValue>(TimeSpan.FromMilliseconds(5), "08 05");
        Wire.Travels<TimeSpan, DurationMicrosecondsValue>(TimeSpan.FromMicroseconds(5), "08 05");
        Wire.Travels<TimeOnly, TimeMillisecondsValue>(new(0, 0, 0, 5), "08 05");
        Wire.Travels<TimeOnly, TimeMicrosecondsValue>(new(0, 0, 0, 0, 5), "08 05");
    }

    [Fact]
    public void What_is_finer_than_the_unit_is_dropped_towards_the_past()
    {
        Assert.Equal("08 00", Wire.Write<DateTime, TimestampMillisecondsValue>(Epoch.AddTicks(9_999)));
        Assert.Equal(Epoch.AddMilliseconds(-1), RoundTrip<DateTime, TimestampMillisecondsValue>(Epoch.AddTicks(-1)));
        Assert.Equal(Epoch.AddMicroseconds(-1), RoundTrip<DateTime, TimestampMicrosecondsValue>(Epoch.AddTicks(-1)));
        Assert.Equal(TimeSpan.FromMilliseconds(-1), RoundTrip<TimeSpan, DurationMillisecondsValue>(new(-1)));
        Assert.Equal(new TimeOnly(23, 59, 59, 999), RoundTrip<TimeOnly, TimeMillisecondsValue>(TimeOnly.MaxValue));
        Assert.Equal("", Wire.WriteImplicit<DateTime, TimestampMillisecondsValue>(Epoch.AddTicks(9_999)));
    }

    [Fact]
    public void First_and_last_are_read_back()
    {
        Assert.Equal(DateTime.MinValue, RoundTrip<DateTime, TimestampMicrosecondsValue>(DateTime.MinValue));
        Assert.Equal(DateTime.MaxValue.AddTicks(-9), RoundTrip<DateTime, TimestampMicrosecondsValue>(DateTime.MaxValue));
        Assert.Equal(new TimeSpan(long.MinValue / 10_000 * 10_000), RoundTrip<TimeSpan, DurationMillisecondsValue>(TimeSpan.MinValue));
        Assert.Equal(new TimeSpan(long.MaxValue / 10 * 10), RoundTrip<TimeSpan, DurationMicrosecondsValue>(TimeSpan.MaxValue));
    }

    [Fact]
    public void Local_time_is_converted_and_read_as_utc()
    {
        var local = new DateTime(2024, 1, 5, 12, 30, 0, DateTimeKind.Local);
        var read = RoundTrip<DateTime, TimestampMillisecondsValue>(local);
        Assert.Equal((local.ToUniversalTime(), DateTimeKind.Utc), (read, read.Kind));
    }

    [Fact]
    public void Time_with_an_offset_is_read_in_utc()
    {
        var read = RoundTrip<DateTimeOffset, TimestampTzMillisecondsValue>(new(1970, 1, 1, 2, 5, 0, TimeSpan.FromHours(2)));
        Assert.True(read.EqualsExact(new(1970, 1, 1, 0, 5, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Refuses<DateTime, TimestampMillisecondsValue>(
            253_402_300_800_000, "253402300800000 times 1000 microseconds is not a point in time of the years 1 to 9999.");
        Refuses<DateTime, TimestampMicrosecondsValue>(
            -62_135_596_800_000_001, "-62135596800000001 times 1 microseconds is not a point in time of the years 1 to 9999.");
        Refuses<DateTimeOffset, TimestampTzMillisecondsValue>(
            long.MaxValue, "9223372036854775807 times 1000 microseconds is not a point in time of the years 1 to 9999.");
        Refuses<TimeSpan, DurationMillisecondsValue>(
            922_337_203_685_478, "922337203685478 times 1000 microseconds is not a duration of less than 29 228 years.");
        Refuses<TimeOnly, TimeMillisecondsValue>(86_400_000, "86400000 times 1000 microseconds is not a time of day.");
        Refuses<TimeOnly, TimeMicrosecondsValue>(-1, "-1 times 1 microseconds is not a time of day.");
    }

    private static T RoundTrip<T, C>(T value)
        where C : struct, IValueCodec<T> => Wire.Read<T, C>(Wire.Write<T, C>(value));

    private static void Refuses<T, C>(long count, string reason)
        where C : struct, IValueCodec<T> => Wire.Refuses<T, C>(Wire.Write<long, Int64Value>(count), reason);
}
