using SchemaEvolution.Serialization;
using static System.FormattableString;

namespace SchemaEvolution.Values;

/// <summary>
/// A point in time as <see cref="TimestampFields"/> with a third field, its offset from UTC in minutes, which other peers keep as unknown.
/// </summary>
public readonly struct TimestampTzFields : ICodec<DateTimeOffset>
{
    private const int MaxOffset = 14 * 60;

    public static MessageDescriptor Descriptor { get; } =
        new("google.protobuf.Timestamp", new(1, "seconds"), new(2, "nanos"), new(3, "offset_minutes"));

    public static void Write<W>(scoped ref W writer, DateTimeOffset message)
        where W : struct, IFieldWriter, allows ref struct
    {
        TimestampFields.Write(ref writer, message.UtcDateTime);
        Int32Value.WriteImplicit(ref writer, 3, message.TotalOffsetMinutes);
    }

    public static DateTimeOffset Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Merge(ref reader, DateTimeOffset.UnixEpoch);

    public static DateTimeOffset Merge<R>(scoped ref R reader, DateTimeOffset existing)
        where R : struct, IFieldReader, allows ref struct
    {
        var (seconds, nanos) = SecondsAndNanos.OfInstant(UnixTime.TicksOf(existing.UtcDateTime));
        var offset = existing.TotalOffsetMinutes;
        while (reader.ReadKey(out var key))
            switch (key)
            {
                case 8: seconds = reader.Int64(); if (reader.Take(16)) goto case 16; break;
                case 16: nanos = reader.Int32(); if (reader.Take(24)) goto case 24; break;
                case 24: offset = reader.Int32(); break;
                default: reader.Skip(key); break;
            }
        return At(new SecondsAndNanos(seconds, nanos).ToInstant(), offset);
    }

    /// <summary>The local time has to be in the years 1 to 9999, like that in UTC.</summary>
    private static DateTimeOffset At(long ticks, int offset)
    {
        if (offset is < -MaxOffset or > MaxOffset)
            throw new SchemaException(Invariant($"An offset of {offset} minutes from UTC is more than 14 hours."));
        var local = ticks + (offset * TimeSpan.TicksPerMinute);
        return local >= UnixTime.MinTicks && local <= UnixTime.MaxTicks
            ? new(DateTime.UnixEpoch.Ticks + local, TimeSpan.FromMinutes(offset))
            : throw new SchemaException(Invariant($"The local time {offset} minutes from UTC is not in the years 1 to 9999."));
    }
}
