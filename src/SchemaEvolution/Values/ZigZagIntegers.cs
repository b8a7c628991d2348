using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>An <see cref="int"/> of small magnitude, <see cref="TagEncoding.ZigZag"/>.</summary>
public readonly struct SInt32Value : IValueCodec<int>
{
    public static uint Kind => FieldKind.Integer;

    public static int Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, int value)
        where W : struct, IFieldWriter, allows ref struct => writer.SInt32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, int value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SInt32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static int Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.SInt32();
}

/// <summary>A <see cref="long"/> of small magnitude, <see cref="TagEncoding.ZigZag"/>.</summary>
public readonly struct SInt64Value : IValueCodec<long>
{
    public static uint Kind => FieldKind.Integer;

    public static long Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, long value)
        where W : struct, IFieldWriter, allows ref struct => writer.SInt64(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, long value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SInt64(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static long Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.SInt64();
}

/// <summary>An <see cref="sbyte"/> carried as <see cref="SInt32Value"/>; a number that does not fit is refused.</summary>
public readonly struct Int8ZigZagValue : IValueCodec<sbyte>
{
    public static uint Kind => FieldKind.Integer;

    public static sbyte Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, sbyte value)
        where W : struct, IFieldWriter, allows ref struct => writer.SInt32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, sbyte value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SInt32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static sbyte Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Narrow.To<sbyte>(reader.SInt32());
}

/// <summary>A <see cref="short"/> carried as <see cref="SInt32Value"/>; a number that does not fit is refused.</summary>
public readonly struct Int16ZigZagValue : IValueCodec<short>
{
    public static uint Kind => FieldKind.Integer;

    public static short Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, short value)
        where W : struct, IFieldWriter, allows ref struct => writer.SInt32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, short value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SInt32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static short Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Narrow.To<short>(reader.SInt32());
}
