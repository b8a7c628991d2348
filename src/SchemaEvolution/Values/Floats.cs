using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="Half"/>. Its zero is that of the bits: a negative zero is written.</summary>
public readonly struct HalfValue : IValueCodec<Half>
{
    public static uint Kind => FieldKind.FourBytes;

    public static Half Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, Half value)
        where W : struct, IFieldWriter, allows ref struct => writer.Half(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, Half value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (BitConverter.HalfToUInt16Bits(value) != 0 || W.WritesZeros)
            writer.Half(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static Half Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Half();
}

/// <summary>A <see cref="float"/>. Its zero is that of the bits: a negative zero is written.</summary>
public readonly struct FloatValue : IValueCodec<float>
{
    public static uint Kind => FieldKind.FourBytes;

    public static float Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, float value)
        where W : struct, IFieldWriter, allows ref struct => writer.Float(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, float value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (BitConverter.SingleToUInt32Bits(value) != 0 || W.WritesZeros)
            writer.Float(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static float Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Float();
}

/// <summary>A <see cref="double"/>. Its zero is that of the bits: a negative zero is written.</summary>
public readonly struct DoubleValue : IValueCodec<double>
{
    public static uint Kind => FieldKind.EightBytes;

    public static double Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, double value)
        where W : struct, IFieldWriter, allows ref struct => writer.Double(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, double value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (BitConverter.DoubleToUInt64Bits(value) != 0 || W.WritesZeros)
            writer.Double(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static double Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Double();
}
