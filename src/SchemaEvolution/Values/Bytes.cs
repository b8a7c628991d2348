using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>An array of bytes. Null counts as empty in an implicit field and is refused elsewhere.</summary>
public readonly struct BytesValue : IValueCodec<byte[]>
{
    public static uint Kind => FieldKind.Length;

    public static byte[] Zero => [];

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, byte[] value)
        where W : struct, IFieldWriter, allows ref struct => writer.Bytes(tag, Required.NotNull(value));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, byte[] value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value is { Length: > 0 } || W.WritesZeros)
            writer.Bytes(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static byte[] Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Bytes();
}

/// <summary>Bytes in memory; what is read has an array of its own.</summary>
public readonly struct MemoryValue : IValueCodec<ReadOnlyMemory<byte>>
{
    public static uint Kind => FieldKind.Length;

    public static ReadOnlyMemory<byte> Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, ReadOnlyMemory<byte> value)
        where W : struct, IFieldWriter, allows ref struct => writer.Bytes(tag, value.Span);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, ReadOnlyMemory<byte> value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (!value.IsEmpty || W.WritesZeros)
            writer.Bytes(tag, value.Span);
    }

    [MethodImpl(AggressiveInlining)]
    public static ReadOnlyMemory<byte> Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Bytes();
}

/// <summary>Bytes in memory that can be changed; what is read has an array of its own.</summary>
public readonly struct WritableMemoryValue : IValueCodec<Memory<byte>>
{
    public static uint Kind => FieldKind.Length;

    public static Memory<byte> Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, Memory<byte> value)
        where W : struct, IFieldWriter, allows ref struct => writer.Bytes(tag, value.Span);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, Memory<byte> value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (!value.IsEmpty || W.WritesZeros)
            writer.Bytes(tag, value.Span);
    }

    [MethodImpl(AggressiveInlining)]
    public static Memory<byte> Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Bytes();
}
