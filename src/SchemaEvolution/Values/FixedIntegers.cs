using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="uint"/> in four bytes, <see cref="TagEncoding.Fixed"/>.</summary>
public readonly struct Fixed32Value : IValueCodec<uint>
{
    public static uint Kind => FieldKind.FourBytes;

    public static uint Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, uint value)
        where W : struct, IFieldWriter, allows ref struct => writer.Fixed32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, uint value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Fixed32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static uint Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Fixed32();
}

/// <summary>A <see cref="ulong"/> in eight bytes, <see cref="TagEncoding.Fixed"/>.</summary>
public readonly struct Fixed64Value : IValueCodec<ulong>
{
    public static uint Kind => FieldKind.EightBytes;

    public static ulong Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, ulong value)
        where W : struct, IFieldWriter, allows ref struct => writer.Fixed64(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, ulong value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Fixed64(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static ulong Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Fixed64();
}

/// <summary>An <see cref="int"/> in four bytes, <see cref="TagEncoding.Fixed"/>.</summary>
public readonly struct SFixed32Value : IValueCodec<int>
{
    public static uint Kind => FieldKind.FourBytes;

    public static int Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, int value)
        where W : struct, IFieldWriter, allows ref struct => writer.SFixed32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, int value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SFixed32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static int Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.SFixed32();
}

/// <summary>A <see cref="long"/> in eight bytes, <see cref="TagEncoding.Fixed"/>.</summary>
public readonly struct SFixed64Value : IValueCodec<long>
{
    public static uint Kind => FieldKind.EightBytes;

    public static long Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, long value)
        where W : struct, IFieldWriter, allows ref struct => writer.SFixed64(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, long value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SFixed64(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static long Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.SFixed64();
}
