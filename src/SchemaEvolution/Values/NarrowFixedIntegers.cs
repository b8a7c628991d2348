using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>An <see cref="sbyte"/> carried as <see cref="SFixed32Value"/>; a number that does not fit is refused.</summary>
public readonly struct Int8FixedValue : IValueCodec<sbyte>
{
    public static uint Kind => FieldKind.FourBytes;

    public static sbyte Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, sbyte value)
        where W : struct, IFieldWriter, allows ref struct => writer.SFixed32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, sbyte value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SFixed32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static sbyte Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Narrow.To<sbyte>(reader.SFixed32());
}

/// <summary>A <see cref="short"/> carried as <see cref="SFixed32Value"/>; a number that does not fit is refused.</summary>
public readonly struct Int16FixedValue : IValueCodec<short>
{
    public static uint Kind => FieldKind.FourBytes;

    public static short Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, short value)
        where W : struct, IFieldWriter, allows ref struct => writer.SFixed32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, short value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.SFixed32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static short Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Narrow.To<short>(reader.SFixed32());
}

/// <summary>A <see cref="byte"/> carried as <see cref="Fixed32Value"/>; a number that does not fit is refused.</summary>
public readonly struct UInt8FixedValue : IValueCodec<byte>
{
    public static uint Kind => FieldKind.FourBytes;

    public static byte Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, byte value)
        where W : struct, IFieldWriter, allows ref struct => writer.Fixed32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, byte value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Fixed32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static byte Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Narrow.To<byte>(reader.Fixed32());
}

/// <summary>A <see cref="ushort"/> carried as <see cref="Fixed32Value"/>; a number that does not fit is refused.</summary>
public readonly struct UInt16FixedValue : IValueCodec<ushort>
{
    public static uint Kind => FieldKind.FourBytes;

    public static ushort Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, ushort value)
        where W : struct, IFieldWriter, allows ref struct => writer.Fixed32(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, ushort value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Fixed32(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static ushort Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Narrow.To<ushort>(reader.Fixed32());
}
