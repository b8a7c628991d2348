using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="long"/> that is text in JSON, <see cref="TagEncoding.Text"/>, and <see cref="Int64Value"/> elsewhere.</summary>
public readonly struct Int64TextValue : IValueCodec<long>
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

/// <summary>A <see cref="ulong"/> that is text in JSON, <see cref="TagEncoding.Text"/>, and <see cref="UInt64Value"/> elsewhere.</summary>
public readonly struct UInt64TextValue : IValueCodec<ulong>
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
