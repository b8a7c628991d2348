using System.Numerics;
using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="BigInteger"/>.</summary>
public readonly struct BigIntValue : IValueCodec<BigInteger>
{
    public static uint Kind => FieldKind.Length;

    public static BigInteger Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, BigInteger value)
        where W : struct, IFieldWriter, allows ref struct => writer.BigInt(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, BigInteger value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (!value.IsZero || W.WritesZeros)
            writer.BigInt(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static BigInteger Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.BigInt();
}

/// <summary>An <see cref="Int128"/>; a number that does not fit is refused.</summary>
public readonly struct Int128Value : IValueCodec<Int128>
{
    public static uint Kind => FieldKind.Length;

    public static Int128 Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, Int128 value)
        where W : struct, IFieldWriter, allows ref struct => writer.Int128(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, Int128 value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.Int128(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static Int128 Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Int128();
}

/// <summary>A <see cref="UInt128"/>; a number that does not fit is refused.</summary>
public readonly struct UInt128Value : IValueCodec<UInt128>
{
    public static uint Kind => FieldKind.Length;

    public static UInt128 Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, UInt128 value)
        where W : struct, IFieldWriter, allows ref struct => writer.UInt128(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, UInt128 value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != 0 || W.WritesZeros)
            writer.UInt128(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static UInt128 Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.UInt128();
}
