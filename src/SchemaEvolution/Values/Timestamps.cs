using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A point in time. Its zero is the first of its type, 0001-01-01.</summary>
public readonly struct TimestampValue : IValueCodec<DateTime>
{
    public static uint Kind => FieldKind.Length;

    public static DateTime Zero => default;

    public static bool IsComposite => true;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, DateTime value)
        where W : struct, IFieldWriter, allows ref struct => writer.Timestamp(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, DateTime value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value.Ticks != 0 || W.WritesZeros)
            writer.Timestamp(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static DateTime Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Timestamp();
}

/// <summary>A point in time in milliseconds since 1970-01-01T00:00:00Z, its zero: <see cref="TagEncoding.Milliseconds"/>.</summary>
public readonly struct TimestampMillisecondsValue : IValueCodec<DateTime>
{
    public static uint Kind => FieldKind.Integer;

    public static DateTime Zero => DateTime.UnixEpoch;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, DateTime value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMillisecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, DateTime value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMillisecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static DateTime Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToDateTime(reader.Int64(), TimeSpan.TicksPerMillisecond);
}

/// <summary>A point in time in microseconds since 1970-01-01T00:00:00Z, its zero: <see cref="TagEncoding.Microseconds"/>.</summary>
public readonly struct TimestampMicrosecondsValue : IValueCodec<DateTime>
{
    public static uint Kind => FieldKind.Integer;

    public static DateTime Zero => DateTime.UnixEpoch;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, DateTime value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMicrosecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, DateTime value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMicrosecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static DateTime Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToDateTime(reader.Int64(), TimeSpan.TicksPerMicrosecond);
}
