using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="decimal"/> as text that keeps its scale. Its zero is that of the bits: 0.00 is written.</summary>
public readonly struct DecimalValue : IValueCodec<decimal>
{
    public static uint Kind => FieldKind.Length;

    public static decimal Zero => 0;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, decimal value)
        where W : struct, IFieldWriter, allows ref struct => writer.Decimal(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, decimal value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (Unsafe.BitCast<decimal, UInt128>(value) != 0 || W.WritesZeros)
            writer.Decimal(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static decimal Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Decimal();
}

/// <summary>A <see cref="decimal"/> as <see cref="DecimalFields"/>, <see cref="TagEncoding.Decimal"/>; 0.00 is written.</summary>
public readonly struct DecimalMessageValue : IValueCodec<decimal>
{
    public static uint Kind => FieldKind.Length;

    public static decimal Zero => 0;

    public static bool IsComposite => true;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, decimal value)
        where W : struct, IFieldWriter, allows ref struct => writer.Message<decimal, DecimalFields>(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, decimal value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (Unsafe.BitCast<decimal, UInt128>(value) != 0 || W.WritesZeros)
            writer.Message<decimal, DecimalFields>(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static decimal Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Message<decimal, DecimalFields>();
}
