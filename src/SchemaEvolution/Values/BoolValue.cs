using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="bool"/>.</summary>
public readonly struct BoolValue : IValueCodec<bool>
{
    public static uint Kind => FieldKind.Integer;

    public static bool Zero => false;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, bool value)
        where W : struct, IFieldWriter, allows ref struct => writer.Bool(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, bool value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value || W.WritesZeros)
            writer.Bool(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static bool Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Bool();
}
