using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="Guid"/> as 16 bytes in the order of RFC 9562, which is that of its text.</summary>
public readonly struct GuidValue : IValueCodec<Guid>
{
    public static uint Kind => FieldKind.Length;

    public static Guid Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, Guid value)
        where W : struct, IFieldWriter, allows ref struct => writer.Guid(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, Guid value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != Guid.Empty || W.WritesZeros)
            writer.Guid(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static Guid Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Guid();
}

/// <summary>A <see cref="Guid"/> as text of the form "D", <see cref="TagEncoding.Text"/>.</summary>
public readonly struct GuidTextValue : IValueCodec<Guid>
{
    public static uint Kind => FieldKind.Length;

    public static Guid Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, Guid value)
        where W : struct, IFieldWriter, allows ref struct => writer.String(tag, value.ToString("D"));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, Guid value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != Guid.Empty || W.WritesZeros)
            writer.String(tag, value.ToString("D"));
    }

    [MethodImpl(AggressiveInlining)]
    public static Guid Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => WireText.ToGuid(reader.String());
}
