using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>An <see cref="sbyte"/>; a number that does not fit is refused.</summary>
public readonly struct Int8Value : IValueCodec<sbyte>
{
    public static uint Kind => FieldKind.Integer;

    public static sbyte Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, sbyte value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int8(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, sbyte value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Int8(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static sbyte Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Int8();
}

/// <summary>A <see cref="short"/>; a number that does not fit is refused.</summary>
public readonly struct Int16Value : IValueCodec<short>
{
    public static uint Kind => FieldKind.Integer;

    public static short Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, short value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int16(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, short value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Int16(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static short Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Int16();
}

/// <summary>An <see cref="int"/>.</summary>
public readonly struct Int32Value : IValueCodec<int>
{
    public static uint Kind => FieldKind.Integer;

    public static int Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, int value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, int value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Int32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static int Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Int32();
}

/// <summary>A <see cref="long"/>.</summary>
public readonly struct Int64Value : IValueCodec<long>
{
    public static uint Kind => FieldKind.Integer;

    public static long Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, long value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int64(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, long value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Int64(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static long Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Int64();
}
