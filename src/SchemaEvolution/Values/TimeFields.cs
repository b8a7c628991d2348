using SchemaEvolution.Serialization;
using static System.FormattableString;

namespace SchemaEvolution.Values;

/// <summary>A time of day as message <c>google.type.TimeOfDay</c>. 24:00 and leap seconds are refused.</summary>
/// <remarks>Source: https://github.com/googleapis/googleapis/blob/master/google/type/timeofday.proto.</remarks>
public readonly struct TimeFields : ICodec<TimeOnly>
{
    private const long NanosPerTick = 100;

    public static MessageDescriptor Descriptor { get; } =
        new("google.type.TimeOfDay", new(1, "hours"), new(2, "minutes"), new(3, "seconds"), new(4, "nanos"));

    public static void Write<W>(scoped ref W writer, TimeOnly message)
        where W : struct, IFieldWriter, allows ref struct
    {
        Int32Value.WriteImplicit(ref writer, 1, message.Hour);
        Int32Value.WriteImplicit(ref writer, 2, message.Minute);
        Int32Value.WriteImplicit(ref writer, 3, message.Second);
        Int32Value.WriteImplicit(ref writer, 4, NanosOf(message));
    }

    public static TimeOnly Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Merge(ref reader, TimeOnly.MinValue);

    public static TimeOnly Merge<R>(scoped ref R reader, TimeOnly existing)
        where R : struct, IFieldReader, allows ref struct
    {
        var (hours, minutes, seconds, nanos) = (existing.Hour, existing.Minute, existing.Second, NanosOf(existing));
        while (reader.ReadKey(out var key))
            switch (key)
            {
                case 8: hours = reader.Int32(); if (reader.Take(16)) goto case 16; break;
                case 16: minutes = reader.Int32(); if (reader.Take(24)) goto case 24; break;
                case 24: seconds = reader.Int32(); if (reader.Take(32)) goto case 32; break;
                case 32: nanos = reader.Int32(); break;
                default: reader.Skip(key); break;
            }
        return hours is >= 0 and < 24 && minutes is >= 0 and < 60 && seconds is >= 0 and < 60 && nanos is >= 0 and < 1_000_000_000
            ? new TimeOnly(hours, minutes, seconds).Add(new TimeSpan(nanos / NanosPerTick))
            : throw new SchemaException(Invariant($"{hours}:{minutes}:{seconds} and {nanos} nanoseconds are not a time of day."));
    }

    private static int NanosOf(TimeOnly time) => (int)(time.Ticks % TimeSpan.TicksPerSecond * NanosPerTick);
}
