using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A day. Its zero is the first of its type, 0001-01-01.</summary>
public readonly struct DateValue : IValueCodec<DateOnly>
{
    public static uint Kind => FieldKind.Length;

    public static DateOnly Zero => default;

    public static bool IsComposite => true;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, DateOnly value)
        where W : struct, IFieldWriter, allows ref struct => writer.Date(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, DateOnly value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != default || W.WritesZeros)
            writer.Date(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static DateOnly Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Date();
}
