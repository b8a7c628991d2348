using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="byte"/>; a number that does not fit is refused.</summary>
public readonly struct UInt8Value : IValueCodec<byte>
{
    public static uint Kind => FieldKind.Integer;

    public static byte Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, byte value)
        where W : struct, IFieldWriter, allows ref struct => writer.UInt8(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, byte value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.UInt8(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static byte Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.UInt8();
}

/// <summary>A <see cref="ushort"/>; a number that does not fit is refused.</summary>
public readonly struct UInt16Value : IValueCodec<ushort>
{
    public static uint Kind => FieldKind.Integer;

    public static ushort Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, ushort value)
        where W : struct, IFieldWriter, allows ref struct => writer.UInt16(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, ushort value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.UInt16(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static ushort Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.UInt16();
}

/// <summary>A <see cref="uint"/>.</summary>
public readonly struct UInt32Value : IValueCodec<uint>
{
    public static uint Kind => FieldKind.Integer;

    public static uint Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, uint value)
        where W : struct, IFieldWriter, allows ref struct => writer.UInt32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, uint value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.UInt32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static uint Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.UInt32();
}

/// <summary>A <see cref="ulong"/>.</summary>
public readonly struct UInt64Value : IValueCodec<ulong>
{
    public static uint Kind => FieldKind.Integer;

    public static ulong Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, ulong value)
        where W : struct, IFieldWriter, allows ref struct => writer.UInt64(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, ulong value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.UInt64(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static ulong Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.UInt64();
}
