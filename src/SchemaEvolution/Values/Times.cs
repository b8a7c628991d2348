using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A time of day. Its zero is midnight.</summary>
public readonly struct TimeValue : IValueCodec<TimeOnly>
{
    public static uint Kind => FieldKind.Length;

    public static TimeOnly Zero => default;

    public static bool IsComposite => true;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, TimeOnly value)
        where W : struct, IFieldWriter, allows ref struct => writer.Time(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, TimeOnly value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != default || W.WritesZeros)
            writer.Time(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static TimeOnly Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Time();
}

/// <summary>A time of day as a number of milliseconds, <see cref="TagEncoding.Milliseconds"/>, since midnight.</summary>
public readonly struct TimeMillisecondsValue : IValueCodec<TimeOnly>
{
    public static uint Kind => FieldKind.Integer;

    public static TimeOnly Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, TimeOnly value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMillisecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, TimeOnly value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMillisecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static TimeOnly Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToTimeOnly(reader.Int64(), TimeSpan.TicksPerMillisecond);
}

/// <summary>A time of day as a number of microseconds, <see cref="TagEncoding.Microseconds"/>, since midnight.</summary>
public readonly struct TimeMicrosecondsValue : IValueCodec<TimeOnly>
{
    public static uint Kind => FieldKind.Integer;

    public static TimeOnly Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, TimeOnly value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMicrosecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, TimeOnly value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMicrosecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static TimeOnly Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToTimeOnly(reader.Int64(), TimeSpan.TicksPerMicrosecond);
}
