using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="TimeSpan"/>.</summary>
public readonly struct DurationValue : IValueCodec<TimeSpan>
{
    public static uint Kind => FieldKind.Length;

    public static TimeSpan Zero => default;

    public static bool IsComposite => true;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, TimeSpan value)
        where W : struct, IFieldWriter, allows ref struct => writer.Duration(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, TimeSpan value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != default || W.WritesZeros)
            writer.Duration(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static TimeSpan Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Duration();
}

/// <summary>A <see cref="TimeSpan"/> as a number of milliseconds, <see cref="TagEncoding.Milliseconds"/>.</summary>
public readonly struct DurationMillisecondsValue : IValueCodec<TimeSpan>
{
    public static uint Kind => FieldKind.Integer;

    public static TimeSpan Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, TimeSpan value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMillisecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, TimeSpan value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMillisecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static TimeSpan Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToTimeSpan(reader.Int64(), TimeSpan.TicksPerMillisecond);
}

/// <summary>A <see cref="TimeSpan"/> as a number of microseconds, <see cref="TagEncoding.Microseconds"/>.</summary>
public readonly struct DurationMicrosecondsValue : IValueCodec<TimeSpan>
{
    public static uint Kind => FieldKind.Integer;

    public static TimeSpan Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, TimeSpan value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, TimeCount.Of(value, TimeSpan.TicksPerMicrosecond));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, TimeSpan value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var count = TimeCount.Of(value, TimeSpan.TicksPerMicrosecond);
        if (count != 0 || W.WritesZeros)
            writer.Int64(tag, count);
    }

    [MethodImpl(AggressiveInlining)]
    public static TimeSpan Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => TimeCount.ToTimeSpan(reader.Int64(), TimeSpan.TicksPerMicrosecond);
}
