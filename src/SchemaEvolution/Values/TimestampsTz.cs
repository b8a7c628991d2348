using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A point in time and its offset from UTC in whole minutes. Its zero is the first of its type, 0001-01-01 in UTC.</summary>
public readonly struct TimestampTzValue : IValueCodec<DateTimeOffset>
{
    public static uint Kind => FieldKind.Length;

    public static DateTimeOffset Zero => default;

    public static bool IsComposite => true;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, DateTimeOffset value)
        where W : struct, IFieldWriter, allows ref struct => writer.TimestampTz(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, DateTimeOffset value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (!value.EqualsExact(default) || W.WritesZeros)
            writer.TimestampTz(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static DateTimeOffset Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.TimestampTz();
}

/// <summary>A point in time, without offset, in milliseconds since 1970-01-01Z, its zero: <see cref="TagEncoding.Milliseconds"/>.</summary>
public readonly struct TimestampTzMillisecondsValue : IValueCodec<DateTimeOffset>
{
    public static uint Kind => FieldKind.Integer;

    public static DateTimeOffset Zero => DateTimeOffset.UnixEpoch;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, DateTimeOffset value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMillisecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, DateTimeOffset value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMillisecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static DateTimeOffset Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToDateTimeOffset(reader.Int64(), TimeSpan.TicksPerMillisecond);
}

/// <summary>A point in time, without offset, in microseconds since 1970-01-01Z, its zero: <see cref="TagEncoding.Microseconds"/>.</summary>
public readonly struct TimestampTzMicrosecondsValue : IValueCodec<DateTimeOffset>
{
    public static uint Kind => FieldKind.Integer;

    public static DateTimeOffset Zero => DateTimeOffset.UnixEpoch;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, DateTimeOffset value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMicrosecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, DateTimeOffset value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMicrosecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static DateTimeOffset Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToDateTimeOffset(reader.Int64(), TimeSpan.TicksPerMicrosecond);
}
