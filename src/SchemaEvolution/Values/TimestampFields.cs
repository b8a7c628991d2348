using SchemaEvolution.Serialization;

namespace SchemaEvolution.Values;

/// <summary>A point in time as message <c>google.protobuf.Timestamp</c>: seconds since 1970 and nanoseconds.</summary>
/// <remarks>Source: https://github.com/protocolbuffers/protobuf/blob/main/src/google/protobuf/timestamp.proto.</remarks>
public readonly struct TimestampFields : ICodec<DateTime>
{
    public static MessageDescriptor Descriptor { get; } = new("google.protobuf.Timestamp", new(1, "seconds"), new(2, "nanos"));

    public static void Write<W>(scoped ref W writer, DateTime message)
        where W : struct, IFieldWriter, allows ref struct
    {
        var (seconds, nanos) = SecondsAndNanos.OfInstant(UnixTime.TicksOf(message));
        Int64Value.WriteImplicit(ref writer, 1, seconds);
        Int32Value.WriteImplicit(ref writer, 2, nanos);
    }

    public static DateTime Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Merge(ref reader, DateTime.UnixEpoch);

    public static DateTime Merge<R>(scoped ref R reader, DateTime existing)
        where R : struct, IFieldReader, allows ref struct
    {
        var (seconds, nanos) = SecondsAndNanos.OfInstant(UnixTime.TicksOf(existing));
        while (reader.ReadKey(out var key))
            switch (key)
            {
                case 8: seconds = reader.Int64(); if (reader.Take(16)) goto case 16; break;
                case 16: nanos = reader.Int32(); break;
                default: reader.Skip(key); break;
            }
        return UnixTime.FromTicks(new SecondsAndNanos(seconds, nanos).ToInstant());
    }
}
