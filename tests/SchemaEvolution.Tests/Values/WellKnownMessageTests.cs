using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class WellKnownMessageTests
{
    private static readonly DateTime Epoch = DateTime.UnixEpoch;

    [Fact]
    public void Timestamp_is_seconds_and_nanoseconds_that_count_forward()
    {
        Wire.Travels<DateTime, TimestampValue>(Epoch, "0A 00");
        Wire.Travels<DateTime, TimestampValue>(Epoch.AddMinutes(5), "0A 03 08 AC 02");
        Wire.Travels<DateTime, TimestampValue>(Epoch.AddTicks(1), "0A 02 10 64");
        Wire.Travels<DateTime, TimestampValue>(Epoch.AddTicks(-1), "0A 11 08 FF FF FF FF FF FF FF FF FF 01 10 9C 93 EB DC 03");
        Wire.Travels<DateTime, TimestampValue>(DateTime.MinValue, "0A 0B 08 80 92 B8 C3 98 FE FF FF FF 01");
        Wire.Travels<DateTime, TimestampValue>(DateTime.MaxValue, "0A 0D 08 FF 82 D1 FF AF 07 10 9C 93 EB DC 03");
    }

    [Fact]
    public void Timestamp_is_read_as_utc_and_without_what_a_tick_cannot_hold()
    {
        var read = Wire.Read<DateTime, TimestampValue>("0A 03 10 C7 01");
        Assert.Equal((Epoch.AddTicks(1), DateTimeKind.Utc), (read, read.Kind));
    }

    [Fact]
    public void Timestamp_with_offset_has_its_minutes_as_third_field()
    {
        var value = new DateTimeOffset(1970, 1, 1, 2, 5, 0, TimeSpan.FromHours(2));
        Wire.Travels<DateTimeOffset, TimestampTzValue>(value, "0A 05 08 AC 02 18 78");
        Assert.Equal(value.Offset, Wire.Read<DateTimeOffset, TimestampTzValue>("0A 05 08 AC 02 18 78").Offset);
        Assert.Equal(TimeSpan.FromHours(-14), Wire.Read<DateTimeOffset, TimestampTzValue>("0A 0B 18 B8 F9 FF FF FF FF FF FF FF 01").Offset);
    }

    [Fact]
    public void Peer_without_offsets_reads_the_same_instant() =>
        Assert.Equal(Epoch.AddMinutes(5), Wire.Read<DateTime, TimestampValue>("0A 05 08 AC 02 18 78"));

    [Fact]
    public void Duration_has_one_sign()
    {
        Wire.Travels<TimeSpan, DurationValue>(TimeSpan.FromMinutes(5), "0A 03 08 AC 02");
        Wire.Travels<TimeSpan, DurationValue>(new(-1), "0A 0B 10 9C FF FF FF FF FF FF FF FF 01");
        Wire.Travels<TimeSpan, DurationValue>(TimeSpan.MaxValue, Message(922_337_203_685, 477_580_700));
        Wire.Travels<TimeSpan, DurationValue>(TimeSpan.MinValue, Message(-922_337_203_685, -477_580_800));
    }

    [Fact]
    public void Day_and_time_of_day_have_a_field_a_part()
    {
        Wire.Travels<DateOnly, DateValue>(new(2024, 1, 5), "0A 07 08 E8 0F 10 01 18 05");
        Wire.Travels<DateOnly, DateValue>(DateOnly.MinValue, "0A 06 08 01 10 01 18 01");
        Wire.Travels<TimeOnly, TimeValue>(new(12, 30, 0, 500), "0A 0A 08 0C 10 1E 20 80 CA B5 EE 01");
        Wire.Travels<TimeOnly, TimeValue>(TimeOnly.MaxValue, "0A 0C 08 17 10 3B 18 3B 20 9C 93 EB DC 03");
    }

    [Fact]
    public void Fields_of_a_newer_peer_are_skipped() =>
        Assert.Equal(TimeSpan.FromMinutes(5), Wire.Read<TimeSpan, DurationValue>("0A 06 08 AC 02 7A 01 FF"));

    [Fact]
    public void Fields_that_come_again_replace_the_earlier_ones() =>
        Assert.Equal(TimeSpan.FromSeconds(7), Wire.Read<TimeSpan, DurationValue>("0A 04 08 05 08 07"));

    [Fact]
    public void What_is_no_point_in_time_is_refused()
    {
        Wire.Refuses<DateTime, TimestampValue>(Message(-62_135_596_801), "-62135596801 seconds from 1970 are not in the years 1 to 9999.");
        Wire.Refuses<DateTime, TimestampValue>(Message(253_402_300_800), "253402300800 seconds from 1970 are not in the years 1 to 9999.");
        Wire.Refuses<DateTime, TimestampValue>(Message(0, -1), "-1 nanoseconds of a point in time are not within a second.");
        Wire.Refuses<DateTime, TimestampValue>(
            Message(0, 1_000_000_000), "1000000000 nanoseconds of a point in time are not within a second.");
        Wire.Refuses<DateTimeOffset, TimestampTzValue>(Message(0, 0, 841), "An offset of 841 minutes from UTC is more than 14 hours.");
        Wire.Refuses<DateTimeOffset, TimestampTzValue>(
            Message(-62_135_596_800, 0, -1), "The local time -1 minutes from UTC is not in the years 1 to 9999.");
        Wire.Refuses<DateTimeOffset, TimestampTzValue>(
            Message(253_402_300_799, 0, 1), "The local time 1 minutes from UTC is not in the years 1 to 9999.");
    }

    [Fact]
    public void What_is_no_duration_is_refused()
    {
        Wire.Refuses<TimeSpan, DurationValue>(
            Message(922_337_203_685, 477_580_800), "A duration of 922337203685 seconds is too long: it would not fit a TimeSpan.");
        Wire.Refuses<TimeSpan, DurationValue>(
            Message(long.MinValue), "A duration of -9223372036854775808 seconds is too long: it would not fit a TimeSpan.");
        Wire.Refuses<TimeSpan, DurationValue>(Message(1, -1), "1 seconds and -1 nanoseconds of a duration differ in their signs.");
        Wire.Refuses<TimeSpan, DurationValue>(
            Message(0, -1_000_000_000), "-1000000000 nanoseconds of a duration are not within a second.");
    }

    [Fact]
    public void What_is_no_day_or_time_of_day_is_refused()
    {
        Wire.Refuses<DateOnly, DateValue>(Message(2023, 2, 29), "Year 2023, month 2, day 29 is not a day of the years 1 to 9999.");
        Wire.Refuses<DateOnly, DateValue>(Message(2024, 1), "Year 2024, month 1, day 0 is not a day of the years 1 to 9999.");
        Wire.Refuses<DateOnly, DateValue>(Message(10_000, 1, 1), "Year 10000, month 1, day 1 is not a day of the years 1 to 9999.");
        Wire.Refuses<TimeOnly, TimeValue>(Message(24), "24:0:0 and 0 nanoseconds are not a time of day.");
        Wire.Refuses<TimeOnly, TimeValue>(Message(23, 59, 60), "23:59:60 and 0 nanoseconds are not a time of day.");
        Wire.Refuses<TimeOnly, TimeValue>(Message(0, 0, 0, 1_000_000_000), "0:0:0 and 1000000000 nanoseconds are not a time of day.");
    }

    /// <summary>A message at tag 1 with these numbers at the tags 1, 2, 3 …</summary>
    private static string Message(params long[] numbers)
    {
        var fields = numbers.SelectMany((number, index) => (byte[])[(byte)((index + 1) << 3), .. Varint((ulong)number)]);
        return Wire.Write<byte[], BytesValue>([.. fields]);
    }

    private static IEnumerable<byte> Varint(ulong number)
    {
        for (; number > 0x7F; number >>= 7)
            yield return (byte)(number | 0x80);
        yield return (byte)number;
    }
}
