using SchemaEvolution.Serialization;

namespace SchemaEvolution.Values;

/// <summary>A duration as message <c>google.protobuf.Duration</c>: seconds and nanoseconds of one sign.</summary>
/// <remarks>Source: https://github.com/protocolbuffers/protobuf/blob/main/src/google/protobuf/duration.proto.</remarks>
public readonly struct DurationFields : ICodec<TimeSpan>
{
    public static MessageDescriptor Descriptor { get; } = new("google.protobuf.Duration", new(1, "seconds"), new(2, "nanos"));

    public static void Write<W>(scoped ref W writer, TimeSpan message)
        where W : struct, IFieldWriter, allows ref struct
    {
        var (seconds, nanos) = SecondsAndNanos.OfDuration(message.Ticks);
        Int64Value.WriteImplicit(ref writer, 1, seconds);
        Int32Value.WriteImplicit(ref writer, 2, nanos);
    }

    public static TimeSpan Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Merge(ref reader, TimeSpan.Zero);

    public static TimeSpan Merge<R>(scoped ref R reader, TimeSpan existing)
        where R : struct, IFieldReader, allows ref struct
    {
        var (seconds, nanos) = SecondsAndNanos.OfDuration(existing.Ticks);
        while (reader.ReadKey(out var key))
            switch (key)
            {
                case 8: seconds = reader.Int64(); if (reader.Take(16)) goto case 16; break;
                case 16: nanos = reader.Int32(); break;
                default: reader.Skip(key); break;
            }
        return new(new SecondsAndNanos(seconds, nanos).ToDuration());
    }
}
